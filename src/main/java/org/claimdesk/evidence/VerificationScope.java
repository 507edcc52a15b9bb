package org.claimdesk.evidence;

import java.util.Map;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Subject;

/** Which passages are verified. */
public sealed interface VerificationScope {

    /** All passages that claims rest on. */
    record WholeDesk() implements VerificationScope {
        @Override
        public Subject subject() {
            return Subject.desk();
        }
    }

    record OfDocument(DocumentId document) implements VerificationScope {
        @Override
        public Subject subject() {
            return Subject.of(document);
        }
    }

    record OfClaim(ClaimId claim) implements VerificationScope {
        @Override
        public Subject subject() {
            return Subject.of(claim);
        }
    }

    record OfPassage(EvidenceId passage) implements VerificationScope {
        @Override
        public Subject subject() {
            return new Subject("evidence", passage.value());
        }
    }

    /** What the log names, and what a job is about. */
    Subject subject();

    static VerificationScope of(Subject subject) {
        return switch (subject.kind()) {
            case "desk" -> new WholeDesk();
            case "document" -> new OfDocument(new DocumentId(subject.id()));
            case "claim" -> new OfClaim(new ClaimId(subject.id()));
            case "evidence" -> new OfPassage(new EvidenceId(subject.id()));
            default -> throw new IllegalArgumentException("Nothing to verify in " + subject);
        };
    }

    /** Whether whoever sees one passage of it sees all. */
    default boolean isOfOneDocument() {
        return switch (this) {
            case WholeDesk desk -> false;
            case OfClaim claim -> false;
            case OfDocument document -> true;
            case OfPassage passage -> true;
        };
    }

    /** Condition on the evidence e and the document d, with what stands in it. */
    default String sql() {
        return switch (this) {
            case WholeDesk desk -> "TRUE";
            case OfDocument document -> "d.id = :scope";
            case OfClaim claim -> "e.claim_id = :scope";
            case OfPassage passage -> "e.id = :scope";
        };
    }

    default Map<String, Object> parameters() {
        return this instanceof WholeDesk ? Map.of() : Map.of("scope", subject().id());
    }
}
