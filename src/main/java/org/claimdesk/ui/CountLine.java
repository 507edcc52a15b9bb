package org.claimdesk.ui;

import com.vaadin.flow.component.html.Span;

/** How many there are; a screen reader hears when it changes. */
public class CountLine extends Span {

    public CountLine() {
        addClassNames("muted", "small");
        getElement().setAttribute("role", "status");
    }
}
