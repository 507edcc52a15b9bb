package org.claimdesk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.Refusal.BeforeEmbargo;
import org.claimdesk.verdict.Refusal.ContentChangedSince;
import org.claimdesk.verdict.Refusal.EvidenceWithdrawn;
import org.claimdesk.verdict.Refusal.HadAHand;
import org.claimdesk.verdict.Refusal.NoDayToLookAtEvidence;
import org.claimdesk.verdict.Refusal.NoEvidence;
import org.claimdesk.verdict.Refusal.NoEvidenceStands;
import org.claimdesk.verdict.Refusal.NoRating;
import org.claimdesk.verdict.Refusal.NoRationale;
import org.claimdesk.verdict.Refusal.QuotationFails;
import org.claimdesk.verdict.Refusal.ReferenceToNothing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishingRuleTest {

    private static final Matter WITH_CUSTOMS = Sample.matter(Sample.customs(Stance.SUPPORTS));
    private static final QuotationCheck MISSING =
            new QuotationCheck(
                    Optional.of(Sample.CUSTOMS),
                    "47.6 %",
                    VerificationResult.MISSING,
                    Optional.empty());

    private static final QuotationCheck WITHDRAWN =
            new QuotationCheck(
                    Optional.of(Sample.CUSTOMS),
                    "47.6 %",
                    VerificationResult.EXACT,
                    Optional.empty(),
                    true,
                    Optional.of("customs.pdf"));
    private static final Refusal NAMED =
            new EvidenceWithdrawn(Sample.CUSTOMS, "47.6 %", "customs.pdf");

    @Nested
    class OfWithdrawnDocuments {

        @Test
        void theAuthorIsToldWhichToUnlink() {
            assertThat(
                            PublishingRule.refusals(
                                    PublishingRule.forSubmission(), looked(complete(), WITHDRAWN)))
                    .containsExactly(NAMED);
        }

        @Test
        void nothingIsDecidedOnThemAlone() {
            var one = looked(complete(), WITHDRAWN);

            assertThat(PublishingRule.refusals(PublishingRule.forApproval(), one))
                    .containsExactly(NAMED);
            assertThat(PublishingRule.refusals(PublishingRule.forPublication(), one))
                    .containsExactly(new NoEvidenceStands(), NAMED);
        }

        @Test
        void anEditorDecidesWhereAnotherPieceStands() {
            var both =
                    looked(
                            Sample.snapshot(
                                    Sample.matter(
                                            Sample.customs(Stance.SUPPORTS), Sample.interview()),
                                    "TRUE",
                                    Sample.rationale()),
                            WITHDRAWN);

            assertThat(PublishingRule.refusals(PublishingRule.forApproval(), both)).isEmpty();
            assertThat(PublishingRule.refusals(PublishingRule.forPublication(), both)).isEmpty();
        }

        private static Draft looked(RevisionSnapshot snapshot, QuotationCheck check) {
            return new Draft(
                    snapshot,
                    List.of(check),
                    snapshot.matter(),
                    List.of(),
                    Sample.BERT,
                    Optional.empty(),
                    Optional.of(Sample.BERT),
                    Sample.NINE);
        }
    }

    @Nested
    class AtSubmission {

        @Test
        void namesAllReasonsAtOnce() {
            var draft = draft(Sample.snapshot(Sample.matter(), "", Rationale.EMPTY));

            assertThat(submission(draft))
                    .containsExactly(new NoRating(), new NoRationale(), new NoEvidence());
        }

        @Test
        void letsACompleteDraftPass() {
            assertThat(submission(draft(complete()))).isEmpty();
        }

        @Test
        void refusesARationaleThatNobodySees() {
            var unseen =
                    Sample.snapshot(WITH_CUSTOMS, "TRUE", PlainRationale.of("\u00a0\u200b\u2060"));

            assertThat(submission(draft(unseen))).containsExactly(new NoRationale());
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-01-07", "9999-12-31", "0001-01-01", "0999-12-31"})
        void refusesToHaveLookedAtEvidenceOnADayThatHasNotComeOrLongAgo(LocalDate day) {
            assertThat(submission(draft(asOf(day))))
                    .containsExactly(new NoDayToLookAtEvidence(day));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-01-05", "1000-01-01"})
        void takesADayThatHasCome(LocalDate day) {
            assertThat(submission(draft(asOf(day)))).isEmpty();
        }

        private static RevisionSnapshot asOf(LocalDate day) {
            RevisionSnapshot one = complete();
            return new RevisionSnapshot(
                    one.claim(),
                    one.author(),
                    one.madeAt(),
                    one.matter(),
                    one.rating(),
                    one.rationale(),
                    Optional.of(day),
                    Optional.empty());
        }

        @Test
        void refusesAQuotationThatDoesNotStand() {
            assertThat(submission(draft(complete(), MISSING)))
                    .containsExactly(
                            new QuotationFails(
                                    Optional.of(Sample.CUSTOMS),
                                    "47.6 %",
                                    VerificationResult.MISSING));
        }

        @Test
        void refusesWhatWasGivenNotForUse() {
            var given =
                    new QuotationCheck(
                            Optional.of(Sample.CUSTOMS),
                            "47.6 %",
                            VerificationResult.EXACT,
                            Optional.empty(),
                            false,
                            Optional.empty());

            assertThat(submission(draft(complete(), given)))
                    .containsExactly(new Refusal.NotForUse(Sample.CUSTOMS, "47.6 %"));
        }

        @Test
        void refusesAReferenceToEvidenceThatIsGone() {
            var draft =
                    draft(
                            Sample.snapshot(
                                    Sample.matter(Sample.interview()), "TRUE", Sample.rationale()));

            assertThat(submission(draft)).containsExactly(new ReferenceToNothing(1));
        }

        @Test
        void needsNoEvidenceForAnOutcomeThatNeedsNone() {
            var unverifiable =
                    Sample.snapshot(
                            Sample.matter(), "NOT_VERIFIABLE", PlainRationale.of("No register."));
            var missingContext =
                    Sample.snapshot(
                            Sample.matter(), "MISSING_CONTEXT", PlainRationale.of("No register."));

            assertThat(submission(draft(unverifiable))).isEmpty();
            assertThat(submission(draft(missingContext))).containsExactly(new NoEvidence());
        }

        @Test
        void takesAStatedReasonInsteadOfEvidence() {
            var plain = Sample.snapshot(Sample.matter(), "FALSE", PlainRationale.of("By law."));
            var reasoned =
                    new RevisionSnapshot(
                            plain.claim(),
                            plain.author(),
                            plain.madeAt(),
                            plain.matter(),
                            plain.rating(),
                            plain.rationale(),
                            plain.asOf(),
                            Optional.of("The law itself is the evidence."));

            assertThat(submission(draft(plain))).containsExactly(new NoEvidence());
            assertThat(submission(draft(reasoned))).isEmpty();
        }
    }

    @Nested
    class AtApproval {

        @Test
        void refusesTheAuthor() {
            assertThat(approval(complete(), Sample.ANNE, List.of(), WITH_CUSTOMS))
                    .containsExactly(new HadAHand(List.of()));
        }

        @Test
        void refusesWhoeverHadAHandAndTellsWhich() {
            var hand = new Contribution(3, Sample.BERT, "evidence.linked", Sample.NINE);
            var another = new Contribution(4, Sample.ANNE, "evidence.linked", Sample.NINE);

            assertThat(approval(complete(), Sample.BERT, List.of(hand, another), WITH_CUSTOMS))
                    .containsExactly(new HadAHand(List.of(hand)));
        }

        @Test
        void letsSomebodyElsePass() {
            assertThat(approval(complete(), Sample.BERT, List.of(), WITH_CUSTOMS)).isEmpty();
        }

        @Test
        void refusesWhatIsNoLongerTheSame() {
            Matter now = Sample.matter(Sample.customs(Stance.REFUTES));

            assertThat(approval(complete(), Sample.BERT, List.of(), now))
                    .containsExactly(new ContentChangedSince());
        }
    }

    @Nested
    class AtPublication {

        @Test
        void waitsForTheEmbargo() {
            Instant later = Sample.NINE.plusSeconds(1);

            assertThat(publication(complete(), Optional.of(later)))
                    .containsExactly(new BeforeEmbargo(later));
            assertThat(publication(complete(), Optional.of(Sample.NINE))).isEmpty();
        }

        @Test
        void refusesWhenNoEvidenceStands() {
            assertThat(publication(complete(), Optional.empty(), MISSING))
                    .containsExactly(new NoEvidenceStands());
        }

        @Test
        void isContentWithOnePieceThatStands() {
            var both =
                    Sample.snapshot(
                            Sample.matter(Sample.customs(Stance.SUPPORTS), Sample.interview()),
                            "TRUE",
                            Sample.rationale());

            assertThat(publication(both, Optional.empty(), MISSING)).isEmpty();
        }

        private static List<Refusal> publication(
                RevisionSnapshot snapshot, Optional<Instant> until, QuotationCheck... checks) {
            return PublishingRule.refusals(
                    PublishingRule.forPublication(),
                    new Draft(
                            snapshot,
                            List.of(checks),
                            snapshot.matter(),
                            List.of(),
                            Sample.BERT,
                            until,
                            Optional.of(Sample.BERT),
                            Sample.NINE));
        }
    }

    private static RevisionSnapshot complete() {
        return Sample.snapshot(WITH_CUSTOMS, "MOSTLY_TRUE", Sample.rationale());
    }

    private static Draft draft(RevisionSnapshot snapshot, QuotationCheck... checks) {
        return new Draft(
                snapshot,
                List.of(checks),
                snapshot.matter(),
                List.of(),
                snapshot.author(),
                Optional.empty(),
                Optional.empty(),
                Sample.NINE);
    }

    private static List<Refusal> submission(Draft draft) {
        return PublishingRule.refusals(PublishingRule.forSubmission(), draft);
    }

    private static List<Refusal> approval(
            RevisionSnapshot snapshot, UserId by, List<Contribution> hands, Matter now) {
        return PublishingRule.refusals(
                PublishingRule.forApproval(),
                new Draft(
                        snapshot,
                        List.of(),
                        now,
                        hands,
                        by,
                        Optional.empty(),
                        Optional.empty(),
                        Sample.NINE));
    }
}
