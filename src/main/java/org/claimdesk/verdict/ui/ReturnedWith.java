package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.verdict.Step;

/** With which words a revision was returned, by whom and when: what the next one has to answer. */
class ReturnedWith extends Div {

    /**
     * @param number of the revision that was returned
     * @param editor what they are called
     */
    ReturnedWith(Step returned, int number, String editor) {
        Span who = new Span(text("verdict.decision.returned", editor, number));
        Div head = new Div(who, new TimeLabel(returned.at()));
        head.addClassNames("facts", "small");
        Paragraph words = new Paragraph(returned.note().orElse(""));
        words.addClassName("serif");
        add(head, words);
        addClassName("returned-with");
    }
}
