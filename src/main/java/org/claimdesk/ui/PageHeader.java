package org.claimdesk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** The head of a screen: its one top heading, facts below, and its actions to the right. */
public class PageHeader extends Div {

    private final H1 title;
    private final Div facts = new Div();

    public PageHeader(String title, Component... actions) {
        addClassName("page-header");
        this.title = new H1(title);
        facts.addClassName("facts");
        facts.setVisible(false);
        Div right = new Div(actions);
        right.addClassName("actions");
        Div left = new Div(this.title, facts);
        left.addClassName("title");
        add(left, right);
    }

    /** For a heading that is a quotation or a statement: set in the serif face. */
    public PageHeader quoted() {
        addClassName("quoted");
        return this;
    }

    public PageHeader title(String text) {
        title.setText(text);
        return this;
    }

    public PageHeader facts(Component... parts) {
        facts.removeAll();
        facts.add(parts);
        facts.setVisible(parts.length > 0);
        return this;
    }
}
