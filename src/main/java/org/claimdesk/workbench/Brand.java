package org.claimdesk.workbench;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The name of the program, on the way home. */
class Brand extends Anchor {

    static final String NAME = "Claimdesk";

    Brand() {
        super(".");
        addClassName("brand");
        Bold second = new Bold();
        second.setText(NAME.substring(5));
        add(new Span(NAME.substring(0, 5)), second);
    }

    @Tag("b")
    private static final class Bold extends HtmlContainer {}
}
