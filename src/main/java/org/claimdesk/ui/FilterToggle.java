package org.claimdesk.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Stream;

/** Unfolds the filters of a list where the window is too narrow to show them all the time. */
public class FilterToggle extends Button {

    private static final String OPEN = "open";

    private final Div toolbar;
    private int active;

    /**
     * @param toolbar whose first child is always shown
     */
    public FilterToggle(Div toolbar) {
        this.toolbar = toolbar;
        addClassName("filter-toggle");
        addClickListener(click -> toggle());
        show();
    }

    /** Tells how many of the fields narrow the list. */
    public void count(HasValue<?, ?>... fields) {
        active = (int) Stream.of(fields).filter(field -> !field.isEmpty()).count();
        show();
    }

    private void toggle() {
        toolbar.setClassName(OPEN, !toolbar.hasClassName(OPEN));
        show();
    }

    private void show() {
        boolean open = toolbar.hasClassName(OPEN);
        setText(text(open ? "ui.filters.fewer" : "ui.filters.more", active));
        getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
