package org.claimdesk.evidence;

import org.claimdesk.job.JobDiscretion;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.Subject;
import org.springframework.stereotype.Component;

/** Keeps jobs about a restricted document from all who may not know of it. */
@Component
class RestrictedJobs implements JobDiscretion {

    private final Visibility visibility;

    RestrictedJobs(Visibility visibility) {
        this.visibility = visibility;
    }

    @Override
    public boolean maySee(Subject subject) {
        return !subject.equals(Subject.of(new DocumentId(subject.id())))
                || visibility.sees(new DocumentId(subject.id()));
    }
}
