package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.claimdesk.ui.Tone;

/** A lock, and the word for it: only the people named know of this. */
class RestrictedChip extends Span {

    RestrictedChip() {
        Icon lock = VaadinIcon.LOCK.create();
        lock.getElement().setAttribute("aria-hidden", "true");
        add(lock, new Span(text("evidence.restricted")));
        addClassNames("chip", "restricted", Tone.ACCENT.className());
        setTitle(text("evidence.restricted.what"));
    }
}
