package org.claimdesk.evidence;

import org.claimdesk.shared.DocumentId;
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
        if (subject.kind().equals(CaptureId.SUBJECT)) {
            return visibility.sees(new CaptureId(subject.id()));
        }
        return !subject.equals(Subject.of(new DocumentId(subject.id())))
                || visibility.sees(new DocumentId(subject.id()));
    }
}
