package org.claimdesk.evidence;

import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.Subject;

/**
 * A claim is told that a document on which it rests was withdrawn, or that this was taken back.
 *
 * @param passages how many passages of the document the claim rests on
 */
record EvidenceWithdrawn(ClaimId claim, DocumentId document, int passages, boolean withdrawn)
        implements Audited {

    @Override
    public String action() {
        return withdrawn ? "evidence.document-withdrawn" : "evidence.document-restored";
    }

    @Override
    public Subject subject() {
        return Subject.of(claim);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("document", document.toString(), "passages", Integer.toString(passages));
    }
}
