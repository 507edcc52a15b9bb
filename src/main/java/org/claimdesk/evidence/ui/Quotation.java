package org.claimdesk.evidence.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Words that somebody else wrote or said. */
@Tag("blockquote")
class Quotation extends HtmlContainer {

    Quotation(String words) {
        setText(words);
    }
}
