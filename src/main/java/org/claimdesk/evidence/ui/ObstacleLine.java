package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.claimdesk.evidence.DocumentDetails;

/** Why a document was read in part only, or not at all. */
class ObstacleLine extends Span {

    private ObstacleLine(String sentence) {
        super(sentence);
        addClassNames("small", "why");
    }

    /** Empty where nothing stood in the way. */
    static Optional<ObstacleLine> of(DocumentDetails document) {
        return document.obstacle()
                .map(obstacle -> new ObstacleLine(text(obstacle.key(document.state()))));
    }

    /** In a few words, as long as it is being told elsewhere what to do about it. */
    static Optional<ObstacleLine> brief(DocumentDetails document) {
        return document.obstacle()
                .map(obstacle -> new ObstacleLine(text(obstacle.brief(document.state()))));
    }
}
