package org.claimdesk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** The head of a part of a screen: its name, a remark beside it, and what can be done there. */
public class SectionHeader extends Div {

    private final Span remark = new Span();

    public SectionHeader(String title, Component... actions) {
        addClassName("section-header");
        remark.addClassName("remark");
        Div right = new Div(actions);
        right.addClassName("actions");
        add(new H2(title), remark, right);
    }

    public SectionHeader remark(String text) {
        remark.setText(text);
        return this;
    }
}
