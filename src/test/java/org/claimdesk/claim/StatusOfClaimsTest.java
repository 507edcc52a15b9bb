package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.claimdesk.OnDatabase;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OnDatabase
@RecordApplicationEvents
class StatusOfClaimsTest extends DeskWithAnArticle {

    @Autowired private ApplicationEvents events;

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
    void isGivenToWhoeverTakesItUp() {
        ClaimDetails claim = marked(QUOTE);
        UserId other = people.reviewer();

        ClaimDetails taken = people.as(other, () -> moved(claims.takeUp(claim.id())));

        assertThat(taken.status()).isEqualTo(ClaimStatus.IN_WORK);
        assertThat(taken.description().assignee()).isEqualTo(other);
        assertThat(waitingFor(other)).containsExactly(claim.id());
        assertThat(waitingFor(reviewer)).isEmpty();
        assertThat(events.stream(ClaimAssigned.class))
                .containsExactly(new ClaimAssigned(claim.id(), other));
        assertThat(events.stream(ClaimStatusChanged.class))
                .containsExactly(new ClaimStatusChanged(claim.id(), ClaimStatus.IN_WORK));
    }

    @Test
    void staysWithWhomeverItWasGivenTo() {
        ClaimDetails claim = marked(QUOTE);
        UserId given = people.reviewer();
        people.as(reviewer, () -> claims.assign(claim.id(), given));

        ClaimDetails taken = people.as(reviewer, () -> moved(claims.takeUp(claim.id())));

        assertThat(taken.description().assignee()).isEqualTo(given);
        assertThat(events.stream(ClaimAssigned.class)).hasSize(1);
    }

    @Test
    void isNotTakenFromWhoeverTookItUpFirst() {
        ClaimDetails claim = marked(QUOTE);
        UserId first = people.reviewer();
        people.as(first, () -> claims.takeUp(claim.id()));

        StatusOutcome second = people.as(reviewer, () -> claims.takeUp(claim.id()));

        assertThat(second).isEqualTo(new StatusOutcome.Refused(ClaimStatus.IN_WORK));
        assertThat(people.as(reviewer, () -> claims.get(claim.id())).description().assignee())
                .isEqualTo(first);
    }

    private List<ClaimId> waitingFor(UserId person) {
        ClaimFilter filter = ClaimFilter.waitingFor(person);
        return people.as(reviewer, () -> claims.find(filter, ClaimOrder.NEWEST, 0, 10)).stream()
                .map(ClaimRow::id)
                .toList();
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
                SomeVerdict.of(
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

        var withdrawn = SomeVerdict.of(VerdictState.WITHDRAWN, null, null, null, null, false);
        people.as(reviewer, () -> claims.verdictMoved(claim.id(), withdrawn));
        assertThat(marks()).containsExactly(Mark.MarkState.IN_WORK);
    }

    @Test
    void isAnsweredByWhatIsPublishedAlsoWhereItWasSetAside() {
        ClaimDetails claim = marked(QUOTE);
        var why = new SetAside(SetAside.Ground.NOT_CHECKABLE, "An opinion.", null);
        people.as(reviewer, () -> claims.setAside(claim.id(), why));
        var published =
                SomeVerdict.of(
                        VerdictState.PUBLISHED, "true", "True", RatingPlace.GRADE_1, null, false);

        people.as(reviewer, () -> claims.verdictMoved(claim.id(), published));

        ClaimDetails now = people.as(reviewer, () -> claims.get(claim.id()));
        assertThat(now.status()).isEqualTo(ClaimStatus.ANSWERED);
        assertThat(now.setAside()).isNull();
    }

    @Test
    void refusesToSetAsideWhatIsAnswered() {
        ClaimDetails claim = marked(QUOTE);
        var published =
                SomeVerdict.of(
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
