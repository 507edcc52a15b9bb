package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.ui.OutsideLink;

/** Who made a document, when it was published and where it was found, as far as that is known. */
class OriginLine extends Div {

    /** Stands in the text itself, for whoever hears or copies it. */
    private static final String BETWEEN = " \u00B7 ";

    OriginLine(DocumentId document, Origins origins) {
        addClassNames("origin", "muted");
        add(
                new Text(
                        origins.source(document)
                                .map(EvidenceWords::source)
                                .orElseGet(() -> text("verdict.source.none"))));
        origins.published(document)
                .ifPresent(day -> add(new Text(BETWEEN + text("verdict.source.published", day))));
        origins.address(document).ifPresent(url -> add(new Text(BETWEEN), OutsideLink.brief(url)));
    }
}
