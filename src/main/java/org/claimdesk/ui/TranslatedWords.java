package org.claimdesk.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What a quotation says in another language: labelled as a translation, apart from the quote. */
public class TranslatedWords extends Div {

    /**
     * @param heading into which language, by whom
     * @param status whether somebody else checked it; empty where that is not told
     * @param language IETF tag
     */
    public TranslatedWords(
            String heading, String status, boolean checked, String language, String words) {
        addClassName("translation");
        Span label = new Span(heading);
        label.addClassNames("muted", "small");
        Div head = new Div(label);
        head.addClassName("translation-head");
        if (!status.isEmpty()) {
            head.add(
                    new Chip(
                            checked ? Shape.DONE : Shape.OPEN,
                            status,
                            checked ? Tone.PLAIN : Tone.OPEN));
        }
        HtmlContainer said = new HtmlContainer("p");
        said.setText(words);
        said.addClassNames("serif", "translation-words");
        said.getElement().setAttribute("lang", language);
        said.getElement().setAttribute("dir", "auto");
        add(head, said);
    }
}
