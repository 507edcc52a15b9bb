package org.claimdesk.evidence;

import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ContentChanged;
import org.claimdesk.shared.Subject;

/** Something that happened to what a claim rests on. */
sealed interface EvidenceEvent extends Audited, ContentChanged
        permits EvidenceLinked,
                EvidenceJudged,
                EvidenceUnlinked,
                EvidenceRelinked,
                EvidenceDisclosed {

    @Override
    default Subject subject() {
        return Subject.of(claim());
    }
}
