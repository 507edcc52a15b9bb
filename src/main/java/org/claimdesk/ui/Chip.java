package org.claimdesk.ui;

import com.vaadin.flow.component.html.Span;

/** A status, stance or rating in one word, with its shape and colour. */
public class Chip extends Span {

    public Chip(Shape shape, String word, Tone tone) {
        addClassNames("chip", tone.className());
        Span symbol = new Span(shape.symbol());
        symbol.addClassName("shape");
        symbol.getElement().setAttribute("aria-hidden", "true");
        add(symbol, new Span(word));
    }

    /** Without a shape, for what is no status: a topic, a kind. */
    public Chip(String word) {
        super(word);
        addClassNames("chip", Tone.PLAIN.className());
    }
}
