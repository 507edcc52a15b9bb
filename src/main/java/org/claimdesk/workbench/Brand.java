package org.claimdesk.workbench;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The name of the program, on the way home. */
class Brand extends Anchor {

    Brand() {
        super(".");
        addClassName("brand");
        Bold second = new Bold();
        second.setText("desk");
        add(new Span("Claim"), second);
    }

    @Tag("b")
    private static final class Bold extends HtmlContainer {}
}
