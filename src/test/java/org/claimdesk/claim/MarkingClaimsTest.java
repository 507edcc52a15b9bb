package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.claimdesk.OnDatabase;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

@OnDatabase
class MarkingClaimsTest extends DeskWithAnArticle {

    @Test
    void savesAClaimOfExactlyTheseWords() {
        ClaimDetails claim = marked(QUOTE);

        assertThat(claim.statement()).isEqualTo(QUOTE);
        assertThat(claim.createdBy()).isEqualTo(reviewer);
        assertThat(claim.status()).isEqualTo(ClaimStatus.OPEN);
        assertThat(claim.appearances()).singleElement().satisfies(this::standsAtItsPlace);
        assertThat(people.as(reviewer, () -> claims.get(claim.id()))).isEqualTo(claim);
    }

    private void standsAtItsPlace(Appearance appearance) {
        assertThat(appearance.article()).isEqualTo(article);
        assertThat(appearance.title()).isEqualTo("On trade");
        assertThat(appearance.spans())
                .singleElement()
                .satisfies(
                        span -> {
                            assertThat(span.start()).isEqualTo(12);
                            assertThat(span.quote()).isEqualTo(QUOTE);
                            assertThat(span.prefix()).isEqualTo("Trade grew. ");
                            assertThat(span.standsIn(text)).isTrue();
                        });
    }

    @Test
    void growsToWholeCharactersAndAnswersWhatItTook() {
        int start = text.indexOf("cafe");

        var outcome = mark(new Selection(start, start + 4, "cafe"));

        assertThat(((MarkOutcome.Marked) outcome).claim().statement()).isEqualTo("cafe\u0301");
    }

    @Test
    void refusesWordsThatDoNotStandThere() {
        assertThat(mark(new Selection(0, 5, "Other")))
                .isEqualTo(new MarkOutcome.Refused(MarkRefusal.QUOTE_DIFFERS));
        assertThat(mark(new Selection(11, 12, " ")))
                .isEqualTo(new MarkOutcome.Refused(MarkRefusal.EMPTY));
        assertThat(mark(new Selection(0, text.length() + 1, text + "!")))
                .isEqualTo(new MarkOutcome.Refused(MarkRefusal.OUTSIDE_TEXT));
        assertThat(people.as(reviewer, () -> claims.count(ClaimFilter.in(article)))).isZero();
    }

    @Test
    void lendsNoHandToAnAuditor() {
        UserId auditor = people.auditor();

        assertThatThrownBy(
                        () ->
                                people.as(
                                        auditor,
                                        () -> claims.mark(version, List.of(select("Trade")))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void takesWordsInsideAndOverlappingOtherClaims() {
        ClaimDetails outer = marked(QUOTE);
        ClaimDetails inner = marked("half of the rare");
        ClaimDetails across = marked("grew. Nearly");

        List<Mark> marks = people.as(reviewer, () -> markedClaims.marks(version));

        assertThat(marks)
                .extracting(Mark::claim)
                .containsExactly(across.id(), outer.id(), inner.id());
    }

    @Test
    void takesSeveralPiecesOfOneSentence() {
        ClaimDetails claim = marked(QUOTE);

        MarkOutcome outcome = addTo(claim.id(), "come from one neighbour");

        Appearance appearance = ((MarkOutcome.Marked) outcome).claim().appearances().getFirst();
        assertThat(appearance.quote()).isEqualTo(QUOTE + " … come from one neighbour");
        assertThat(people.as(reviewer, () -> markedClaims.marks(version)))
                .singleElement()
                .satisfies(mark -> assertThat(mark.stretches()).hasSize(2));
    }

    @Test
    void statesTheAddedPieceTooUntilSomebodyWordsItOtherwise() {
        ClaimDetails claim = marked(QUOTE);

        addTo(claim.id(), "come from one neighbour");
        ClaimDetails longer = people.as(reviewer, () -> claims.get(claim.id()));
        assertThat(longer.statement()).isEqualTo(QUOTE + " … come from one neighbour");

        undoAdded(longer);
        ClaimDetails shorter = people.as(reviewer, () -> claims.get(claim.id()));
        assertThat(shorter.statement()).isEqualTo(QUOTE);

        people.as(
                reviewer,
                () ->
                        claims.describe(
                                claim.id(),
                                ClaimDescription.stating("Half is imported."),
                                shorter.version()));
        addTo(claim.id(), "come from one neighbour");
        assertThat(people.as(reviewer, () -> claims.get(claim.id())).statement())
                .isEqualTo("Half is imported.");
    }

    @Test
    void refusesAPieceThatTheClaimAlreadyHas() {
        ClaimDetails claim = marked(QUOTE);

        assertThat(addTo(claim.id(), "half of the rare"))
                .isEqualTo(new MarkOutcome.Refused(MarkRefusal.OVERLAPS_ITSELF));
    }

    @Test
    void givesAPlaceToAClaimThatWasNotedBeforeThereWasAnyText() {
        ClaimDetails noted =
                people.as(
                        reviewer, () -> claims.note(ClaimDescription.stating("Half is imported.")));
        assertThat(noted.appearances()).isEmpty();

        addTo(noted.id(), QUOTE);

        ClaimDetails claim = people.as(reviewer, () -> claims.get(noted.id()));
        assertThat(claim.statement()).isEqualTo("Half is imported.");
        assertThat(claim.appearances().getFirst().spans())
                .extracting(Span::quote)
                .containsExactly(QUOTE);
    }
}
