package org.claimdesk.evidence;

import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.WithinModule;

/** Something that was said about editions. */
@WithinModule
public sealed interface EditionEvent extends Audited {

    /** One document is a newer edition of another. */
    record Said(DocumentId newer, DocumentId earlier, EditionGround ground)
            implements EditionEvent {

        @Override
        public String action() {
            return "edition.said";
        }

        @Override
        public Subject subject() {
            return Subject.of(newer);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("earlier", earlier.toString(), "ground", ground.name());
        }
    }

    /** It is no newer edition of the one before it, after all. */
    record TakenBack(DocumentId newer) implements EditionEvent {

        @Override
        public String action() {
            return "edition.taken-back";
        }

        @Override
        public Subject subject() {
            return Subject.of(newer);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of();
        }
    }

    /** Two documents that look like editions of one thing are none. */
    record Denied(DocumentId document, DocumentId other) implements EditionEvent {

        @Override
        public String action() {
            return "edition.denied";
        }

        @Override
        public Subject subject() {
            return Subject.of(document);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("other", other.toString());
        }
    }

    /** Somebody saw that a newer edition is there, and says why a passage of a claim stays. */
    record Seen(ClaimId claim, EvidenceId evidence, DocumentId newer, String reason)
            implements EditionEvent {

        @Override
        public String action() {
            return "edition.seen";
        }

        @Override
        public Subject subject() {
            return Subject.of(claim);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("evidence", evidence.toString(), "newer", newer.toString());
        }

        @Override
        public Map<String, String> values() {
            return Map.of("reason", reason);
        }
    }

    /** A passage was linked in the newer edition as well. */
    record Followed(ClaimId claim, EvidenceId evidence, EvidenceId there, DocumentId newer)
            implements EditionEvent {

        @Override
        public String action() {
            return "edition.followed";
        }

        @Override
        public Subject subject() {
            return Subject.of(claim);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "evidence", evidence.toString(),
                    "linked there", there.toString(),
                    "newer", newer.toString());
        }
    }
}
