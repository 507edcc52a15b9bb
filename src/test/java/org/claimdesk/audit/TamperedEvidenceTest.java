package org.claimdesk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.OnDatabase;
import org.claimdesk.claim.Appearance;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.MarkOutcome;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.Sha256;
import org.claimdesk.verdict.EvidenceDeeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tampers with what a verdict rests on, instead of the log. */
@OnDatabase
class TamperedEvidenceTest extends DecidedVerdict {

    @Autowired private Evidence evidence;
    @Autowired private Claims claims;
    @Autowired private EvidenceDeeds deeds;

    private Appearance appearance;

    @BeforeEach
    void everythingHappensToEvidence() {
        people.as(
                reviewer,
                () -> {
                    evidence.judge(interview.id(), Stance.REFUTES, "Who says so?", 0);
                    evidence.unlink(interview.id());
                    evidence.relink(interview.id());
                });
        appearance = people.as(reviewer, () -> claims.get(claim)).appearances().getFirst();
    }

    @Test
    void findsNothingInEvidenceThatNobodyTouched() {
        addAndTakeBackAPiece();

        assertThat(check()).isInstanceOf(CheckResult.Intact.class);
    }

    @Test
    void findsAFileAndATextThatWereSwapped() {
        assertThat(people.as(reviewer, () -> deeds.linkPassage(claim))).isTrue();
        UUID passage =
                tamperer.queryForObject(
                        "SELECT id FROM evidence WHERE claim_id = ? AND kind = 'PASSAGE'",
                        UUID.class,
                        claim.value());
        String other = Sha256.of("Other words").hex();
        String said = "the evidence %s of the claim %s is kept with another %s than was logged";

        tamperer.update(
                """
                UPDATE document SET sha256 = ? WHERE id = (
                    SELECT l.document_id FROM layer l JOIN evidence e ON e.layer_id = l.id
                    WHERE e.id = ?)
                """,
                other,
                passage);
        assertThat(check())
                .isEqualTo(
                        new CheckResult.Contradicted(
                                positionOf("evidence.linked"),
                                said.formatted(passage, claim, "hash of the file")));
        tamperer.update(
                "UPDATE layer SET sha256 = ? WHERE id = (SELECT layer_id FROM evidence WHERE id = ?)",
                other,
                passage);
        assertThat(check())
                .isInstanceOfSatisfying(
                        CheckResult.Contradicted.class,
                        found ->
                                assertThat(found.words())
                                        .matches(
                                                "the text \\S+ of the document \\S+ is kept with"
                                                        + " another hash than was logged"));
    }

    @Nested
    class FindsWhatWasAltered {

        @Test
        void inAStance() {
            alter("evidence SET stance = 'SUPPORTS'", interview.id().value());
            isFound("evidence.judged", "stance");
        }

        @Test
        void inARemark() {
            alter("evidence SET remark = 'The office says so.'", interview.id().value());
            isFound("evidence.judged", "remark");
        }

        @Test
        void inTheWordsOfANote() {
            alter("evidence SET note_text = 'The office denies it.'", interview.id().value());
            isFound("evidence.linked", "wording");
        }

        @Test
        void inWhoWasInterviewed() {
            alter("evidence SET note_who = 'The minister'", interview.id().value());
            isFound("evidence.linked", "person who said it");
        }

        @Test
        void inHowSomebodyWasInterviewed() {
            alter("evidence SET note_how = NULL", interview.id().value());
            isFound("evidence.linked", "way in which it was taken");
        }

        @Test
        void inWhoLinkedIt() {
            alter("evidence SET linked_by = id", interview.id().value());
            isFound("evidence.linked", "person");
        }

        @Test
        void inWhetherItIsLinked() {
            alter(
                    "evidence SET unlinked_by = linked_by, unlinked_at = linked_at",
                    interview.id().value());
            isFound("evidence.relinked", "end of its link");
        }

        private void isFound(String action, String detail) {
            assertThat(check())
                    .isEqualTo(
                            new CheckResult.Contradicted(
                                    positionOf(action),
                                    "the evidence %s of the claim %s is kept with another %s than was logged"
                                            .formatted(interview.id(), claim, detail)));
        }
    }

    /** What an entry is said to be must not decide who reads it. */
    @Test
    void namesTheEntryThatListsWouldShowAsEvidence() {
        addAndTakeBackAPiece();
        long position = positionOf("claim.appearance-added");
        tamperWithLog("action = 'evidence.linked'", position);

        assertThat(check()).isEqualTo(new CheckResult.Misfit(position, Fault.COLUMNS_DIFFER));
    }

    @Test
    void namesTheEntryAfterOneThatWasWrittenAnewSoThatNobodyCanReadIt() {
        long position = positionOf("evidence.judged");
        String canonical =
                String.valueOf(
                        tamperer.queryForObject(
                                "SELECT canonical FROM log_entry WHERE position = ?",
                                String.class,
                                position));
        String anew = canonical.replace("\"evidence\":", "\"evidencf\":");
        assertThat(anew).isNotEqualTo(canonical);
        tamperWithLog("canonical = ?, hash = ?", position, anew, Sha256.of(anew).hex());

        assertThat(check()).isEqualTo(new CheckResult.Misfit(position + 1, Fault.NOT_LINKED));
    }

    @Test
    void findsAPlaceThatWasAltered() {
        tamperer.update(
                "UPDATE appearance_span SET end_offset = end_offset - 1 WHERE appearance_id = ?",
                appearance.id().value());

        assertThat(check())
                .isEqualTo(
                        new CheckResult.Contradicted(
                                positionOf("claim.marked"),
                                "the appearance %s of the claim %s is kept with another place than was logged"
                                        .formatted(appearance.id(), claim)));
    }

    @Test
    void findsAPlaceThatIsMissing() {
        tamperer.update(
                "DELETE FROM appearance_span WHERE appearance_id = ?", appearance.id().value());
        tamperer.update("DELETE FROM appearance WHERE id = ?", appearance.id().value());

        assertThat(check())
                .isEqualTo(
                        new CheckResult.Contradicted(
                                positionOf("claim.marked"),
                                "the appearance %s of the claim %s is missing"
                                        .formatted(appearance.id(), claim)));
    }

    @Test
    void findsEvidenceThatIsMissing() {
        assertThat(tamperer.update("DELETE FROM evidence WHERE id = ?", interview.id().value()))
                .isOne();

        assertThat(check())
                .isEqualTo(
                        new CheckResult.Contradicted(
                                positionOf("evidence.linked"),
                                "the evidence %s of the claim %s is missing"
                                        .formatted(interview.id(), claim)));
    }

    @Test
    void findsEvidenceThatNoEntryTellsOf() {
        UUID forged = UUID.randomUUID();
        tamperer.update(
                """
                INSERT INTO evidence (id, claim_id, kind, stance, remark, note_kind, note_text,
                                      linked_by, linked_at, version)
                SELECT ?, claim_id, kind, stance, remark, note_kind, note_text,
                       linked_by, linked_at, version
                FROM evidence WHERE id = ?
                """,
                forged,
                interview.id().value());

        assertThat(check())
                .isEqualTo(
                        new CheckResult.Untold(
                                "the evidence %s of the claim %s".formatted(forged, claim)));
    }

    private void addAndTakeBackAPiece() {
        Selection more = new Selection(31, 35, "come");
        people.as(
                reviewer,
                () -> {
                    var added =
                            (MarkOutcome.Marked) claims.addTo(claim, appearance.version(), more);
                    assertThat(added.claim().appearances().getFirst().spans()).hasSize(2);
                    claims.undoAdded(claim, appearance.id());
                });
    }

    private void alter(String change, UUID evidence) {
        assertThat(tamperer.update("UPDATE " + change + " WHERE id = ?", evidence)).isOne();
    }

    private void tamperWithLog(String change, long position, Object... arguments) {
        if (isPostgres()) {
            tamperer.execute("ALTER TABLE log_entry DISABLE TRIGGER USER");
        }
        Object[] all =
                Stream.concat(Stream.of(arguments), Stream.of(position)).toArray(Object[]::new);
        assertThat(tamperer.update("UPDATE log_entry SET " + change + " WHERE position = ?", all))
                .isOne();
    }

    private long positionOf(String action) {
        Long position =
                tamperer.queryForObject(
                        "SELECT max(position) FROM log_entry WHERE action = ? AND subject_id = ?",
                        Long.class,
                        action,
                        claim.value());
        return position == null ? 0 : position;
    }
}
