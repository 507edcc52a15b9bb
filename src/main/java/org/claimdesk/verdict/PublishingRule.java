package org.claimdesk.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimdesk.verdict.Refusal.ApproverHadAHand;
import org.claimdesk.verdict.Refusal.BeforeEmbargo;
import org.claimdesk.verdict.Refusal.ContentChangedSince;
import org.claimdesk.verdict.Refusal.EvidenceWithdrawn;
import org.claimdesk.verdict.Refusal.HadAHand;
import org.claimdesk.verdict.Refusal.NoDayToLookAtEvidence;
import org.claimdesk.verdict.Refusal.NoEvidence;
import org.claimdesk.verdict.Refusal.NoEvidenceStands;
import org.claimdesk.verdict.Refusal.NoRating;
import org.claimdesk.verdict.Refusal.NoRationale;
import org.claimdesk.verdict.Refusal.NotForUse;
import org.claimdesk.verdict.Refusal.QuotationFails;
import org.claimdesk.verdict.Refusal.ReferenceToNothing;

/**
 * What a verdict has to fulfil on its way to the public. Each rule says everything it objects to.
 */
public enum PublishingRule {
    EVERY_QUOTATION_VERIFIED(PublishingRule::failingQuotations),
    NOTHING_NOT_FOR_USE(PublishingRule::notForUse),
    NOTHING_WITHDRAWN(PublishingRule::withdrawn),
    A_RATING(draft -> unless(draft.snapshot().rating().isPresent(), new NoRating())),
    A_RATIONALE(draft -> unless(!draft.snapshot().rationale().isBlank(), new NoRationale())),
    REFERENCES_LEAD_TO_EVIDENCE(PublishingRule::danglingReferences),
    EVIDENCE_OR_A_REASON(
            draft ->
                    unless(
                            mayDoWithout(draft.snapshot())
                                    || !draft.snapshot().matter().evidence().isEmpty(),
                            new NoEvidence())),
    AS_OF_A_DAY_THAT_HAS_COME(
            draft ->
                    draft.snapshot()
                            .asOf()
                            .filter(day -> !mayHaveLookedOn(day, draft.now()))
                            .<List<Refusal>>map(day -> List.of(new NoDayToLookAtEvidence(day)))
                            .orElse(List.of())),
    STILL_THE_SAME(
            draft ->
                    unless(
                            draft.snapshot().matter().equals(draft.current()),
                            new ContentChangedSince())),
    SOMEBODY_ELSE(PublishingRule::handsOfTheOneWhoDecides),
    APPROVED_BY_SOMEBODY_ELSE(PublishingRule::handsOfTheApprover),
    EVIDENCE_STILL_STANDS(
            draft ->
                    mayDoWithout(draft.snapshot()) || anyEvidence(draft, QuotationCheck::carries)
                            ? List.of()
                            : Stream.concat(
                                            Stream.of(new NoEvidenceStands()),
                                            withdrawn(draft).stream())
                                    .toList()),
    NOT_ALL_WITHDRAWN(
            draft ->
                    anyEvidence(draft, QuotationCheck::isOfWhatStands)
                            ? List.of()
                            : withdrawn(draft)),
    EMBARGO_IS_OVER(
            draft ->
                    draft.notBefore()
                            .filter(until -> draft.now().isBefore(until))
                            .<List<Refusal>>map(until -> List.of(new BeforeEmbargo(until)))
                            .orElse(List.of()));

    private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

    private static final List<PublishingRule> SUBMISSION =
            List.of(
                    EVERY_QUOTATION_VERIFIED,
                    NOTHING_NOT_FOR_USE,
                    NOTHING_WITHDRAWN,
                    A_RATING,
                    A_RATIONALE,
                    REFERENCES_LEAD_TO_EVIDENCE,
                    EVIDENCE_OR_A_REASON,
                    AS_OF_A_DAY_THAT_HAS_COME);

    private final Function<Draft, List<Refusal>> check;

    PublishingRule(Function<Draft, List<Refusal>> check) {
        this.check = check;
    }

    /** What its author can be told before anybody else looks at it. */
    static List<PublishingRule> forSubmission() {
        return SUBMISSION;
    }

    /**
     * What was withdrawn since it was submitted is for the editor to judge, as long as something
     * still stands.
     */
    static List<PublishingRule> forApproval() {
        return Stream.concat(
                        SUBMISSION.stream().filter(rule -> rule != NOTHING_WITHDRAWN),
                        Stream.of(NOT_ALL_WITHDRAWN, STILL_THE_SAME, SOMEBODY_ELSE))
                .toList();
    }

    static List<PublishingRule> forPublication() {
        return List.of(
                STILL_THE_SAME,
                SOMEBODY_ELSE,
                APPROVED_BY_SOMEBODY_ELSE,
                NOTHING_NOT_FOR_USE,
                EVIDENCE_STILL_STANDS,
                EMBARGO_IS_OVER);
    }

    /** What an editor can be told before they fill in where and when it is published. */
    static List<PublishingRule> beforePublication() {
        return List.of(STILL_THE_SAME, SOMEBODY_ELSE, APPROVED_BY_SOMEBODY_ELSE);
    }

    /** Every refusal of every rule, in the rules' order. */
    static List<Refusal> refusals(List<PublishingRule> rules, Draft draft) {
        return rules.stream().flatMap(rule -> rule.check(draft).stream()).toList();
    }

    List<Refusal> check(Draft draft) {
        return check.apply(draft);
    }

    /** Whether the draft holds nothing of what the rule looks at, and so fulfils it for nothing. */
    boolean isIdle(Draft draft) {
        return switch (this) {
            case EVERY_QUOTATION_VERIFIED,
                    NOTHING_NOT_FOR_USE,
                    NOTHING_WITHDRAWN,
                    NOT_ALL_WITHDRAWN ->
                    draft.checks().isEmpty();
            case REFERENCES_LEAD_TO_EVIDENCE -> draft.snapshot().rationale().references().isEmpty();
            case AS_OF_A_DAY_THAT_HAS_COME -> draft.snapshot().asOf().isEmpty();
            case A_RATING,
                    A_RATIONALE,
                    EVIDENCE_OR_A_REASON,
                    STILL_THE_SAME,
                    SOMEBODY_ELSE,
                    APPROVED_BY_SOMEBODY_ELSE,
                    EVIDENCE_STILL_STANDS,
                    EMBARGO_IS_OVER ->
                    false;
        };
    }

    private static List<Refusal> unless(boolean fulfilled, Refusal refusal) {
        return fulfilled ? List.of() : List.of(refusal);
    }

    private static List<Refusal> failingQuotations(Draft draft) {
        return draft.checks().stream()
                .filter(check -> !check.stands())
                .<Refusal>map(
                        check ->
                                new QuotationFails(check.evidence(), check.quote(), check.result()))
                .toList();
    }

    private static List<Refusal> notForUse(Draft draft) {
        return draft.checks().stream()
                .filter(check -> !check.mayBeUsed())
                .flatMap(
                        check ->
                                check.evidence().stream()
                                        .<Refusal>map(id -> new NotForUse(id, check.quote())))
                .toList();
    }

    private static List<Refusal> withdrawn(Draft draft) {
        return draft.checks().stream()
                .flatMap(
                        check ->
                                check.evidence().stream()
                                        .flatMap(
                                                evidence ->
                                                        check.withdrawnDocument().stream()
                                                                .<Refusal>map(
                                                                        document ->
                                                                                new EvidenceWithdrawn(
                                                                                        evidence,
                                                                                        check
                                                                                                .quote(),
                                                                                        document))))
                .toList();
    }

    private static List<Refusal> danglingReferences(Draft draft) {
        int dangling =
                (int)
                        draft.snapshot().rationale().references().stream()
                                .filter(id -> draft.snapshot().matter().numberOf(id).isEmpty())
                                .count();
        return unless(dangling == 0, new ReferenceToNothing(dangling));
    }

    private static List<Refusal> handsOfTheOneWhoDecides(Draft draft) {
        List<Contribution> own =
                draft.hands().stream().filter(hand -> hand.person().equals(draft.by())).toList();
        boolean isAuthor = draft.snapshot().author().equals(draft.by());
        return unless(own.isEmpty() && !isAuthor, new HadAHand(own));
    }

    /** Hands that an approval did not count may count again: those of before a withdrawal. */
    private static List<Refusal> handsOfTheApprover(Draft draft) {
        boolean hadAHand =
                draft.hands().stream()
                        .map(Contribution::person)
                        .anyMatch(person -> draft.approver().filter(person::equals).isPresent());
        return unless(!hadAHand, new ApproverHadAHand());
    }

    /** Where the author sits is not known here: it is enough that the day has come somewhere. */
    private static boolean mayHaveLookedOn(LocalDate day, Instant now) {
        return !day.isBefore(Answer.EARLIEST_AS_OF)
                && !day.isAfter(LocalDate.ofInstant(now, EARLIEST_ZONE));
    }

    private static boolean mayDoWithout(RevisionSnapshot snapshot) {
        return snapshot.reasonWithoutEvidence().isPresent()
                || snapshot.rating().map(given -> !given.rating().needsEvidence()).orElse(false);
    }

    /** A note cannot be held against a file: it stands as long as it is linked. */
    private static boolean anyEvidence(Draft draft, Predicate<QuotationCheck> condition) {
        return draft.snapshot().matter().evidence().stream()
                .anyMatch(
                        evidence ->
                                draft.checks().stream()
                                        .filter(
                                                check ->
                                                        check.evidence()
                                                                .filter(evidence.id()::equals)
                                                                .isPresent())
                                        .allMatch(condition));
    }
}
