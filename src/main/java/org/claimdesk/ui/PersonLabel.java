package org.claimdesk.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A person: initials in a dot, and the name. */
public class PersonLabel extends Span {

    public PersonLabel(String name) {
        addClassName("person");
        add(dot(name), new Span(name));
    }

    /** Only the dot, for places where the name is said otherwise. */
    public static Span dot(String name) {
        Span dot = new Span(initials(name));
        dot.addClassName("person-dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        return dot;
    }

    static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        String first = firstOf(words[0]);
        return (words.length == 1 ? first : first + firstOf(words[words.length - 1]))
                .toUpperCase(Locale.ROOT);
    }

    private static String firstOf(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
