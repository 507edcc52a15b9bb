package org.claimdesk.evidence;

import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Sight;
import org.claimdesk.shared.Subject;
import org.springframework.stereotype.Component;

/** Keeps what is held about a restricted document from all who may not know of it. */
@Component
class RestrictedSight implements Sight {

    private final Visibility visibility;

    RestrictedSight(Visibility visibility) {
        this.visibility = visibility;
    }

    @Override
    public boolean maySee(Subject subject) {
        return switch (subject.kind()) {
            case "document" -> visibility.sees(new DocumentId(subject.id()));
            case "evidence" -> visibility.sees(new EvidenceId(subject.id()));
            case "source" -> visibility.sees(new SourceId(subject.id()));
            case CaptureId.SUBJECT -> visibility.sees(new CaptureId(subject.id()));
            // Nothing restricted is told by knowing that these are being worked on.
            case "desk", "claim", "article", "verdict", "report", "user", "import" -> true;
            default -> false;
        };
    }
}
