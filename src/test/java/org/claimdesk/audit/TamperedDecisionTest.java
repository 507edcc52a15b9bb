package org.claimdesk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.verdict.RevisionDetails;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Tampers with what was decided on a verdict, instead of the log. As long as there are kinds of
 * rows and of what can be done to each.
 */
@OnDatabase
class TamperedDecisionTest extends DecidedVerdict {

    private static final OffsetDateTime ANOTHER_TIME = OffsetDateTime.parse("2026-02-03T04:05:06Z");

    @Test
    void findsNothingInDecisionsThatNobodyTouched() {
        assertThat(check()).isInstanceOf(CheckResult.Intact.class);
    }

    @Nested
    class FindsWhatWasAltered {

        @Test
        void inAnApproval() {
            tamper("approval SET approver = ?", published, UUID.randomUUID());
            isFound("verdict.approved", published, "the approval of revision 2", "person");
        }

        @Test
        void inTheTimeOfAnApproval() {
            tamper("approval SET at = ?", published, ANOTHER_TIME);
            isFound("verdict.approved", published, "the approval of revision 2", "time");
        }

        @Test
        void inTheAddressOfAPublication() {
            tamper("publication SET url = ?", published, "https://example.org/checks/8");
            isFound("verdict.published", published, "the publication of revision 2", "address");
        }

        @Test
        void inAnAddressThatWasAdded() {
            tamper("publication SET url = ?", correction, "https://example.org/checks/8");
            isFound("verdict.corrected", correction, "the publication of revision 3", "address");
        }

        @Test
        void inTheTimeOfAPublication() {
            tamper("publication SET at = ?", published, ANOTHER_TIME);
            isFound("verdict.published", published, "the publication of revision 2", "time");
        }

        @Test
        void inThePersonOfAPublication() {
            tamper("publication SET person = ?", published, reviewer.value());
            isFound("verdict.published", published, "the publication of revision 2", "person");
        }

        @Test
        void inThePublicNoteOfACorrection() {
            tamper("publication SET note = ?", correction, "Forged source.");
            isFound("verdict.corrected", correction, "the publication of revision 3", "note");
        }

        @Test
        void inWhatACorrectionReplaces() {
            tamper("publication SET replaces = ?", correction, correction.id().value());
            isFound(
                    "verdict.corrected",
                    correction,
                    "the publication of revision 3",
                    "revision that it replaces");
        }

        @Test
        void inAnEmbargo() {
            tamper("embargo SET not_before = ?", published, ANOTHER_TIME);
            isFound("verdict.embargoed", published, "an embargo on revision 2", "end");
        }

        @Test
        void inTheAddressKeptWithAnEmbargo() {
            tamper("embargo SET url = ?", published, "https://example.org/checks/8");
            isFound("verdict.embargoed", published, "an embargo on revision 2", "address");
        }

        @Test
        void inTheNoteKeptWithAnEmbargo() {
            tamper("embargo SET note = ?", published, "Forged source.");
            isFound("verdict.embargoed", published, "an embargo on revision 2", "note");
        }

        @Test
        void inTheCommentOfAReturn() {
            tamperWithStep("note = 'Well done.'", returned, "RETURNED");
            isFound("verdict.returned", returned, "a step with revision 1", "note");
        }

        @Test
        void inWhatAStepWas() {
            tamperWithStep("kind = 'RECALLED'", returned, "RETURNED");
            isFound("verdict.returned", returned, "a step with revision 1", "kind");
        }

        @Test
        void inWhereTheVerdictStands() {
            alter("UPDATE verdict SET state = 'APPROVED' WHERE claim = ?", claim.value());
            isFound("verdict.corrected", correction, "the verdict", "state");
        }

        @Test
        void inWhatIsPublic() {
            alter(
                    "UPDATE verdict SET published = ? WHERE claim = ?",
                    published.id().value(),
                    claim.value());
            isFound("verdict.corrected", correction, "the verdict", "public revision");
        }

        private void isFound(String action, RevisionDetails revision, String thing, String detail) {
            assertThat(check())
                    .isEqualTo(
                            new CheckResult.Contradicted(
                                    positionOf(action, revision),
                                    thing(thing)
                                            + " is kept with another %s than was logged"
                                                    .formatted(detail)));
        }
    }

    @Nested
    class FindsWhatIsMissing {

        @Test
        void ofReturns() {
            alter(
                    "DELETE FROM verdict_step WHERE revision = ? AND kind = 'RETURNED'",
                    returned.id().value());
            isMissing("verdict.returned", returned, "a step with revision 1");
        }

        @Test
        void ofEmbargoes() {
            alter("DELETE FROM embargo WHERE revision = ?", published.id().value());
            isMissing("verdict.embargoed", published, "an embargo on revision 2");
        }

        @Test
        void ofPublications() {
            alter("DELETE FROM publication WHERE revision = ?", correction.id().value());
            isMissing("verdict.corrected", correction, "the publication of revision 3");
        }

        @Test
        void ofApprovals() {
            alter("DELETE FROM publication WHERE revision = ?", correction.id().value());
            alter("DELETE FROM embargo WHERE revision = ?", correction.id().value());
            alter("DELETE FROM approval WHERE revision = ?", correction.id().value());
            isMissing("verdict.approved", correction, "the approval of revision 3");
        }

        private void isMissing(String action, RevisionDetails revision, String thing) {
            assertThat(check())
                    .isEqualTo(
                            new CheckResult.Contradicted(
                                    positionOf(action, revision), thing(thing) + " is missing"));
        }
    }

    @Nested
    class FindsWhatNoEntryTellsOf {

        @Test
        void anApproval() {
            forgeApproval(returned);
            isUntold("the approval of revision 1");
        }

        @Test
        void aPublication() {
            claim = some.markedBy(reviewer);
            some.interview(reviewer, claim, Stance.SUPPORTS);
            RevisionDetails approved = approved("The office confirms it.", 0);
            alter(
                    "INSERT INTO publication (revision, person, at) VALUES (?, ?, ?)",
                    approved.id().value(),
                    editor.value(),
                    ANOTHER_TIME);
            isUntold("the publication of revision 1");
        }

        @Test
        void anEmbargo() {
            alter(
                    """
                    INSERT INTO embargo (id, revision, not_before, person, at, ordinal)
                    VALUES (?, ?, NULL, ?, ?, 2)
                    """,
                    UUID.randomUUID(),
                    correction.id().value(),
                    editor.value(),
                    ANOTHER_TIME);
            isUntold("an embargo on revision 3");
        }

        @Test
        void aStep() {
            alter(
                    """
                    INSERT INTO verdict_step (id, verdict, revision, ordinal, kind, person, at)
                    SELECT ?, id, ?, 99, 'WITHDRAWN', ?, ? FROM verdict WHERE claim = ?
                    """,
                    UUID.randomUUID(),
                    published.id().value(),
                    editor.value(),
                    ANOTHER_TIME,
                    claim.value());
            isUntold("a step with revision 2");
        }

        @Test
        void aRevision() {
            alter(
                    """
                    INSERT INTO revision (id, verdict, ordinal, author, made_at, schema_number,
                                          content, hash, hands_up_to)
                    SELECT ?, verdict, 99, author, made_at, schema_number, content, hash, hands_up_to
                    FROM revision WHERE id = ?
                    """,
                    UUID.randomUUID(),
                    correction.id().value());
            isUntold("revision 99");
        }

        /** None of whose entries the check ever comes to. */
        @Test
        void aWholeVerdict() {
            claim = some.markedBy(reviewer);
            alter(
                    """
                    INSERT INTO verdict (id, claim, state, revision, revisions, steps,
                                         settled_up_to, moved_at, version)
                    VALUES (?, ?, 'APPROVED', ?, 1, 2, 0, ?, 0)
                    """,
                    UUID.randomUUID(),
                    claim.value(),
                    UUID.randomUUID(),
                    ANOTHER_TIME);
            isUntold("the verdict");
        }

        @Test
        void inOneLineForATerminal() {
            forgeApproval(returned);

            assertThat(CheckReport.line(check()))
                    .isEqualTo(
                            "Every entry of the log fits, but no entry tells of %s."
                                    .formatted(thing("the approval of revision 1")));
        }

        private void forgeApproval(RevisionDetails revision) {
            alter(
                    """
                    INSERT INTO approval (revision, author, hash, approver, at)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                    revision.id().value(),
                    reviewer.value(),
                    revision.hash().hex(),
                    editor.value(),
                    ANOTHER_TIME);
        }

        private void isUntold(String thing) {
            assertThat(check()).isEqualTo(new CheckResult.Untold(thing(thing)));
        }
    }

    @Test
    void namesTheFirstOfTwo() {
        tamper("publication SET url = ?", published, "https://example.org/checks/8");
        ClaimId before = claim;
        long position = positionOf("verdict.published", published);
        decideEverything();
        tamper("approval SET approver = ?", published, UUID.randomUUID());

        assertThat(check())
                .isEqualTo(
                        new CheckResult.Contradicted(
                                position,
                                "the publication of revision 2 of the claim %s is kept with another"
                                                .formatted(before)
                                        + " address than was logged"));
    }

    /** What was said may be removed from beside the log: then nothing can be held against it. */
    @Test
    void holdsNothingAgainstWhatWasRemoved() {
        if (isPostgres()) {
            tamperer.execute("ALTER TABLE log_value DISABLE TRIGGER USER");
        }
        alter(
                "DELETE FROM log_value WHERE position = ? AND name = 'url'",
                positionOf("verdict.published", published));
        tamper("publication SET url = ?", published, "https://example.org/checks/8");

        assertThat(check())
                .isInstanceOfSatisfying(
                        CheckResult.Intact.class,
                        intact -> assertThat(intact.removedValues()).isOne());
    }

    private String thing(String words) {
        return words.startsWith("the verdict")
                ? "the verdict on the claim " + claim
                : words + " of the claim " + claim;
    }

    private void tamper(String change, RevisionDetails revision, Object value) {
        alter("UPDATE " + change + " WHERE revision = ?", value, revision.id().value());
    }

    private void tamperWithStep(String change, RevisionDetails revision, String kind) {
        alter(
                "UPDATE verdict_step SET " + change + " WHERE revision = ? AND kind = ?",
                revision.id().value(),
                kind);
    }

    private void alter(String statement, Object... arguments) {
        assertThat(tamperer.update(statement, arguments)).isPositive();
    }
}
