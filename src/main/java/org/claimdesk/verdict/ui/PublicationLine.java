package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import org.claimdesk.ui.OutsideLink;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.verdict.PublicationDetails;

/** When and where a revision went public, and what the public was told of a correction. */
class PublicationLine extends Div {

    /** Stands in the text itself, for whoever hears or copies it. */
    private static final String BETWEEN = " \u00B7 ";

    PublicationLine(PublicationDetails publication) {
        addClassNames("published", "small");
        add(new Text(text("verdict.published.at") + " "), new TimeLabel(publication.at()));
        publication.url().ifPresent(url -> add(new Text(BETWEEN), OutsideLink.to(url)));
        publication
                .note()
                .ifPresent(note -> add(new Text(BETWEEN + text("verdict.correction", note))));
    }
}
