package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.article.ArticleDescription;
import org.claimdesk.article.Articles;
import org.claimdesk.article.ImportOutcome;
import org.claimdesk.article.Imports;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.VersionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OnDatabase
class ClaimsTest {

    private static final String QUOTE = "Nearly half of the rare earths";

    @Autowired private Claims claims;
    @Autowired private MarkedClaims markedClaims;
    @Autowired private Speakers speakers;
    @Autowired private Imports imports;
    @Autowired private Articles articles;
    @Autowired private SomePeople people;
    @Autowired private JdbcClient jdbc;

    private UserId reviewer;
    private ArticleId article;
    private VersionId version;
    private String text;

    @BeforeEach
    void importArticle() {
        reviewer = people.reviewer();
        text =
                "Trade grew. "
                        + QUOTE
                        + ", which are essential, come from one neighbour. A cafe\u0301 opened. "
                        + UUID.randomUUID();
        article =
                people.as(
                        reviewer,
                        () -> {
                            var outcome =
                                    imports.importText(text, ArticleDescription.titled("On trade"));
                            return ((ImportOutcome.Imported) outcome).article();
                        });
        version = people.as(reviewer, () -> articles.currentVersion(article).id());
    }

    @Nested
    class Marking {

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
                            reviewer,
                            () -> claims.note(ClaimDescription.stating("Half is imported.")));
            assertThat(noted.appearances()).isEmpty();

            addTo(noted.id(), QUOTE);

            ClaimDetails claim = people.as(reviewer, () -> claims.get(noted.id()));
            assertThat(claim.statement()).isEqualTo("Half is imported.");
            assertThat(claim.appearances().getFirst().spans())
                    .extracting(Span::quote)
                    .containsExactly(QUOTE);
        }
    }

    @Nested
    class TakingBack {

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
            jdbc.sql(
                            "UPDATE claim SET created_at = created_at - INTERVAL '11' SECOND WHERE id = :id")
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
            people.as(
                    reviewer, () -> claims.evidenceCounted(claim.id(), new StanceCounts(1, 0, 0)));

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
    }

    @Nested
    class Describing {

        @Test
        void keepsEverythingThatWasWritten() {
            ClaimDetails claim = marked(QUOTE);
            String speaker = "<b>Ms Speaker</b> " + UUID.randomUUID();
            var description =
                    new ClaimDescription(
                            "=HYPERLINK(\"x\") Half is imported.",
                            ClaimKind.QUANTITY,
                            speaker,
                            PartialDate.day(LocalDate.of(2026, 1, 2)),
                            Set.of(),
                            "A figure without a source.",
                            reviewer,
                            Instant.parse("2026-01-05T17:00:00Z"));

            DescribeOutcome outcome =
                    people.as(reviewer, () -> claims.describe(claim.id(), description, 0));

            ClaimDetails after = ((DescribeOutcome.Described) outcome).claim();
            assertThat(after.description()).isEqualTo(description);
            assertThat(after.version()).isEqualTo(1);
            assertThat(people.as(reviewer, () -> claims.get(claim.id()))).isEqualTo(after);
            assertThat(people.as(reviewer, () -> speakers.suggest("ms speaker", 1_000)))
                    .extracting(Speaker::name)
                    .contains(speaker);
        }

        @Test
        void showsTheSecondPersonWhatTheFirstWrote() {
            ClaimDetails claim = marked(QUOTE);
            UserId other = people.editor();
            var mine = ClaimDescription.stating("Mine");
            var theirs = ClaimDescription.stating("Theirs");
            people.as(other, () -> claims.describe(claim.id(), theirs, claim.version()));

            DescribeOutcome outcome =
                    people.as(reviewer, () -> claims.describe(claim.id(), mine, claim.version()));

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            DescribeOutcome.Conflict.class,
                            conflict ->
                                    assertThat(conflict.theirs().statement()).isEqualTo("Theirs"));
            assertThat(people.as(reviewer, () -> claims.get(claim.id())).statement())
                    .isEqualTo("Theirs");
        }

        @Test
        void isNotDisturbedByEvidenceThatComesInMeanwhile() {
            ClaimDetails claim = marked(QUOTE);
            people.as(
                    reviewer, () -> claims.evidenceCounted(claim.id(), new StanceCounts(0, 1, 0)));

            assertThat(
                            people.as(
                                    reviewer,
                                    () ->
                                            claims.describe(
                                                    claim.id(),
                                                    ClaimDescription.stating("Mine"),
                                                    claim.version())))
                    .isInstanceOf(DescribeOutcome.Described.class);
        }

        @Test
        void knowsASpeakerAgainInAnotherCase() {
            String name = "Åsa Öberg " + UUID.randomUUID();
            ClaimDetails one = people.as(reviewer, () -> claims.note(saidBy(name)));
            ClaimDetails two = people.as(reviewer, () -> claims.note(saidBy(name.toUpperCase())));

            assertThat(one.speaker()).isNotNull().isEqualTo(two.speaker());
        }

        private ClaimDescription saidBy(String speaker) {
            return new ClaimDescription(
                    "Half is imported.", ClaimKind.OTHER, speaker, null, Set.of(), "", null, null);
        }
    }

    @Nested
    class Status {

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

            people.as(
                    reviewer, () -> claims.evidenceCounted(claim.id(), new StanceCounts(1, 2, 3)));
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
                            VerdictState.PUBLISHED,
                            "true",
                            "True",
                            RatingPlace.GRADE_1,
                            null,
                            false);
            people.as(reviewer, () -> claims.verdictMoved(claim.id(), published));

            assertThat(
                            people.as(
                                    reviewer,
                                    () ->
                                            claims.setAside(
                                                    claim.id(),
                                                    new SetAside(
                                                            SetAside.Ground.NOT_WORTH_IT,
                                                            "",
                                                            null))))
                    .isEqualTo(new StatusOutcome.Refused(ClaimStatus.ANSWERED));
        }

        @Test
        void makesNoClaimPartOfItsOwnPart() {
            ClaimDetails whole = marked(QUOTE);
            ClaimDetails part = marked("half of the rare");
            people.as(reviewer, () -> claims.makePart(part.id(), whole.id()));

            assertThat(people.as(reviewer, () -> claims.get(whole.id())).parts())
                    .containsExactly(part.id());
            assertThatThrownBy(
                            () -> people.as(reviewer, () -> claims.makePart(whole.id(), part.id())))
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

    private Selection select(String words) {
        int start = text.indexOf(words);
        return new Selection(start, start + words.length(), words);
    }

    private MarkOutcome mark(Selection selection) {
        return people.as(reviewer, () -> claims.mark(version, List.of(selection)));
    }

    private ClaimDetails marked(String words) {
        return ((MarkOutcome.Marked) mark(select(words))).claim();
    }

    private MarkOutcome addTo(ClaimId claim, String words) {
        return people.as(reviewer, () -> claims.addTo(claim, version, select(words)));
    }

    private UndoOutcome undoAdded(ClaimDetails claim) {
        AppearanceId place = claim.appearances().getFirst().id();
        return people.as(reviewer, () -> claims.undoAdded(claim.id(), place));
    }

    private UndoOutcome undo(UserId person, ClaimDetails claim) {
        return people.as(person, () -> claims.undo(claim.id()));
    }
}
