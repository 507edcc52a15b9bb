package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.claimdesk.verdict.RevisionDetails;

/** Stands with a revision whose approval is not the one that the log tells of. */
class AlteredApproval extends Paragraph {

    private AlteredApproval(RevisionDetails revision) {
        super(text("verdict.approval.altered", revision.number()));
        addClassName("altered");
    }

    static Optional<AlteredApproval> of(RevisionDetails revision) {
        return revision.isApprovalAltered()
                ? Optional.of(new AlteredApproval(revision))
                : Optional.empty();
    }
}
