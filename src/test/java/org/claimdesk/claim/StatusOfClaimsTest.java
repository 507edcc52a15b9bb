package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.claimdesk.OnDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class StatusOfClaimsTest extends DeskWithAnArticle {

    @Test
    void goesThereAndBack() {
        ClaimDetails claim = marked(QUOTE);
        var why = new SetAside(SetAside.Ground.NOT_CHECKABLE, "An opinion.", null);

        ClaimDetails aside = people.as(reviewer, () -> moved(claims.setAside(claim.id(), why)));
        assertThat(aside.status()).isEqualTo(ClaimStatus.SET_ASIDE);
        assertThat(aside.setAside()).isEqualTo(why);
        assertThat(marks()).containsExactly(Mark.MarkState.SET_ASIDE);

        ClaimDetails back = people.as(reviewer, () -> moved(claims.reopen(claim.id())));
        assertThat(back.status()).isEqualTo(ClaimStatus.OPEN);
        assertThat(back.setAside()).isNull();
    }

    @Test
    void remembersWhichOtherClaimIsTheSame() {
        ClaimDetails claim = marked(QUOTE);
        ClaimDetails other = marked("come from one neighbour");
        var why = new SetAside(SetAside.Ground.SAME_AS_ANOTHER, "", other.id());

        people.as(reviewer, () -> claims.setAside(claim.id(), why));

        assertThat(people.as(reviewer, () -> claims.get(claim.id())).setAside()).isEqualTo(why);
    }

    @Test
    void followsEvidenceAndVerdict() {
        ClaimDetails claim = marked(QUOTE);

        people.as(reviewer, () -> claims.evidenceCounted(claim.id(), new StanceCounts(1, 2, 3)));
        assertThat(marks()).containsExactly(Mark.MarkState.IN_WORK);

        var published =
                new ClaimVerdict(
                        VerdictState.PUBLISHED,
                        "mostly-true",
                        "Mostly true",
                        RatingPlace.GRADE_2,
                        Instant.parse("2026-01-03T09:00:00Z"),
                        false);
        people.as(reviewer, () -> claims.verdictMoved(claim.id(), published));
        ClaimDetails answered = people.as(reviewer, () -> claims.get(claim.id()));
        assertThat(answered.status()).isEqualTo(ClaimStatus.ANSWERED);
        assertThat(answered.stances()).isEqualTo(new StanceCounts(1, 2, 3));
        assertThat(answered.verdict()).isEqualTo(published);

        var withdrawn = new ClaimVerdict(VerdictState.WITHDRAWN, null, null, null, null, false);
        people.as(reviewer, () -> claims.verdictMoved(claim.id(), withdrawn));
        assertThat(marks()).containsExactly(Mark.MarkState.IN_WORK);
    }

    @Test
    void refusesToSetAsideWhatIsAnswered() {
        ClaimDetails claim = marked(QUOTE);
        var published =
                new ClaimVerdict(
                        VerdictState.PUBLISHED, "true", "True", RatingPlace.GRADE_1, null, false);
        people.as(reviewer, () -> claims.verdictMoved(claim.id(), published));

        assertThat(
                        people.as(
                                reviewer,
                                () ->
                                        claims.setAside(
                                                claim.id(),
                                                new SetAside(
                                                        SetAside.Ground.NOT_WORTH_IT, "", null))))
                .isEqualTo(new StatusOutcome.Refused(ClaimStatus.ANSWERED));
    }

    @Test
    void makesNoClaimPartOfItsOwnPart() {
        ClaimDetails whole = marked(QUOTE);
        ClaimDetails part = marked("half of the rare");
        people.as(reviewer, () -> claims.makePart(part.id(), whole.id()));

        assertThat(people.as(reviewer, () -> claims.get(whole.id())).parts())
                .containsExactly(part.id());
        assertThatThrownBy(() -> people.as(reviewer, () -> claims.makePart(whole.id(), part.id())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Mark.MarkState> marks() {
        return people.as(reviewer, () -> markedClaims.marks(version)).stream()
                .map(Mark::state)
                .toList();
    }

    private ClaimDetails moved(StatusOutcome outcome) {
        return ((StatusOutcome.Moved) outcome).claim();
    }
}
