package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.OnDatabase;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnDatabase
class TakingBackMarksTest extends DeskWithAnArticle {

    @Autowired private JdbcClient jdbc;

    @Test
    void removesWhatWasMarkedSecondsAgo() {
        ClaimDetails claim = marked(QUOTE);

        assertThat(undo(reviewer, claim)).isEqualTo(UndoOutcome.UNDONE);

        assertThat(people.as(reviewer, () -> claims.find(claim.id()))).isEmpty();
        assertThat(people.as(reviewer, () -> markedClaims.marks(version))).isEmpty();
        assertThat(undo(reviewer, claim)).isEqualTo(UndoOutcome.GONE);
    }

    @Test
    void isOnlyForWhoeverMarked() {
        ClaimDetails claim = marked(QUOTE);

        assertThat(undo(people.editor(), claim)).isEqualTo(UndoOutcome.SOMEBODY_ELSES);
    }

    @Test
    void endsAfterTenSeconds() {
        ClaimDetails claim = marked(QUOTE);
        jdbc.sql("UPDATE claim SET created_at = created_at - INTERVAL '11' SECOND WHERE id = :id")
                .param("id", claim.id().value())
                .update();

        assertThat(undo(reviewer, claim)).isEqualTo(UndoOutcome.TOO_LATE);
    }

    @Test
    void leavesWhatOthersHaveWorkedOn() {
        ClaimDetails claim = marked(QUOTE);
        UserId other = people.reviewer();
        people.as(other, () -> claims.assign(claim.id(), other));

        assertThat(undo(reviewer, claim)).isEqualTo(UndoOutcome.USED_MEANWHILE);
    }

    @Test
    void leavesWhatHasEvidence() {
        ClaimDetails claim = marked(QUOTE);
        people.as(reviewer, () -> claims.evidenceCounted(claim.id(), new StanceCounts(1, 0, 0)));

        assertThat(undo(reviewer, claim)).isEqualTo(UndoOutcome.USED_MEANWHILE);
    }

    @Test
    void removesThePieceThatWasAddedLast() {
        ClaimDetails claim = marked(QUOTE);
        addTo(claim.id(), "come from one neighbour");

        assertThat(undoAdded(claim)).isEqualTo(UndoOutcome.UNDONE);

        ClaimDetails after = people.as(reviewer, () -> claims.get(claim.id()));
        assertThat(after.appearances().getFirst().quote()).isEqualTo(QUOTE);
    }

    private UndoOutcome undo(UserId person, ClaimDetails claim) {
        return people.as(person, () -> claims.undo(claim.id()));
    }
}
