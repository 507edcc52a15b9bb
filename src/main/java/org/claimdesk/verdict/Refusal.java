package org.claimdesk.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.shared.EvidenceId;

/** Why a step was refused. Each has a way out. */
public sealed interface Refusal {

    WayOut wayOut();

    record NoRating() implements Refusal {
        @Override
        public WayOut wayOut() {
            return WayOut.RATING;
        }
    }

    record NoRationale() implements Refusal {
        @Override
        public WayOut wayOut() {
            return WayOut.RATIONALE;
        }
    }

    /** The rationale points to evidence that is no longer linked. */
    record ReferenceToNothing(int references) implements Refusal {
        @Override
        public WayOut wayOut() {
            return WayOut.RATIONALE;
        }
    }

    /** Nobody has looked at evidence up to a day that has not come, or so long ago. */
    record NoDayToLookAtEvidence(LocalDate asOf) implements Refusal {
        @Override
        public WayOut wayOut() {
            return WayOut.AS_OF;
        }
    }

    record NoEvidence() implements Refusal {
        @Override
        public WayOut wayOut() {
            return WayOut.REASON;
        }
    }

    /** A quotation does not stand where it says. */
    record QuotationFails(Optional<EvidenceId> evidence, String quote, VerificationResult result)
            implements Refusal {
        @Override
        public WayOut wayOut() {
            return evidence.isPresent() ? WayOut.EVIDENCE : WayOut.APPEARANCES;
        }
    }

    /** Its document was given to be known, not to be used. */
    record NotForUse(EvidenceId evidence, String quote) implements Refusal {
        @Override
        public WayOut wayOut() {
            return WayOut.EVIDENCE;
        }
    }

    /**
     * Whoever had a hand in the content cannot approve or publish it, nor its author withdraw it.
     */
    record HadAHand(List<Contribution> hands) implements Refusal {

        public HadAHand {
            hands = List.copyOf(hands);
        }

        @Override
        public WayOut wayOut() {
            return WayOut.SOMEBODY_ELSE;
        }
    }

    /** What was published since was withdrawn, and the approver's hands in it count again. */
    record ApproverHadAHand() implements Refusal {
        @Override
        public WayOut wayOut() {
            return WayOut.SUBMIT;
        }
    }

    /** Another revision, or another hash, than the one that was shown. */
    record NotTheOneShown() implements Refusal {
        @Override
        public WayOut wayOut() {
            return WayOut.RELOAD;
        }
    }

    /** Statement, appearances or evidence are not what the revision froze. */
    record ContentChangedSince() implements Refusal {
        @Override
        public WayOut wayOut() {
            return WayOut.SUBMIT;
        }
    }

    /**
     * The content of the revision is not what was hashed: nobody knows what would be decided on.
     */
    record WasAltered(int number) implements Refusal {
        @Override
        public WayOut wayOut() {
            return WayOut.SUBMIT;
        }
    }

    /** The log does not tell of the approval as it is kept: nobody knows whether there was one. */
    record ApprovalNotLogged(int number) implements Refusal {
        @Override
        public WayOut wayOut() {
            return WayOut.SUBMIT;
        }
    }

    /** The revision is not in the state that the step needs. */
    record NotInState(RevisionState needed, RevisionState found) implements Refusal {
        @Override
        public WayOut wayOut() {
            return WayOut.RELOAD;
        }
    }

    /** A submission waits: no other revision until it is decided or recalled. */
    record WaitsForDecision() implements Refusal {
        @Override
        public WayOut wayOut() {
            return WayOut.RECALL;
        }
    }

    /**
     * What is public, or approved and may become so, says just the same: there is nothing to do.
     */
    record SaysTheSame(int number, RevisionState state) implements Refusal {
        @Override
        public WayOut wayOut() {
            return WayOut.RATIONALE;
        }
    }

    record NotItsAuthor() implements Refusal {
        @Override
        public WayOut wayOut() {
            return WayOut.SOMEBODY_ELSE;
        }
    }

    record BeforeEmbargo(Instant notBefore) implements Refusal {
        @Override
        public WayOut wayOut() {
            return WayOut.WAIT;
        }
    }

    /** The document of a quotation was withdrawn. */
    record EvidenceWithdrawn(EvidenceId evidence, String quote, String document)
            implements Refusal {
        @Override
        public WayOut wayOut() {
            return WayOut.EVIDENCE;
        }
    }

    record NoEvidenceStands() implements Refusal {
        @Override
        public WayOut wayOut() {
            return WayOut.EVIDENCE;
        }
    }

    /** A correction, withdrawal or return needs words. */
    record NoNote() implements Refusal {
        @Override
        public WayOut wayOut() {
            return WayOut.PUBLICATION;
        }
    }

    /** Not an address of the web. */
    record NoUrl() implements Refusal {
        @Override
        public WayOut wayOut() {
            return WayOut.PUBLICATION;
        }
    }
}
