package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.verdict.PublicationDetails;

/** When and where a revision went public, and what the public was told of a correction. */
class PublicationLine extends Div {

    PublicationLine(PublicationDetails publication) {
        addClassNames("published", "small");
        add(new Span(text("verdict.published.at")), new TimeLabel(publication.at()));
        publication.url().ifPresent(url -> add(Banners.outside(url)));
        publication.note().ifPresent(note -> add(new Span(text("verdict.correction", note))));
    }
}
