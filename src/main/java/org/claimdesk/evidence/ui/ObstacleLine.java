package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.Obstacle;

/** Why a document was read in part only, or not at all. */
class ObstacleLine extends Span {

    private ObstacleLine(String document, Obstacle obstacle) {
        super(text(obstacle.key(), document));
        addClassNames("small", "why");
    }

    /** Empty where nothing stood in the way. */
    static Optional<ObstacleLine> of(DocumentDetails document) {
        return document.obstacle().map(obstacle -> new ObstacleLine(document.name(), obstacle));
    }
}
