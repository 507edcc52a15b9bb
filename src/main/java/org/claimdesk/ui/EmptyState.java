package org.claimdesk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a list would be: says that there is nothing yet, and what to do about it. */
public class EmptyState extends Div {

    public EmptyState(String what, String whatToDo, Component... actions) {
        addClassName("empty-state");
        Paragraph title = new Paragraph(what);
        title.addClassName("title");
        add(title, new Paragraph(whatToDo));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("actions");
            add(row);
        }
    }
}
