package org.claimdesk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.DecisionOutcome.Done;
import org.claimdesk.verdict.Refusal.HadAHand;
import org.claimdesk.verdict.RevisionOutcome.Made;

/** Calls services as any people and keeps its own account of who had a hand in the content. */
final class FourEyes {

    static final List<UserId> PEOPLE =
            List.of(Sample.ANNE, Sample.BERT, new UserId(Sample.id(31)), new UserId(Sample.id(32)));

    enum Deed {
        CHANGE_CONTENT,
        SAVE,
        SUBMIT,
        RECALL,
        RETURN,
        APPROVE,
        PUBLISH,
        WITHDRAW
    }

    record Call(int person, Deed deed) {}

    /** A contribution that no published revision holds yet. */
    private record Hand(UserId person, int inRevision) {}

    private final List<UserId> people;
    private final ClaimId claim;
    private final Verdicts verdicts;
    private final Decisions decisions;
    private final Consumer<UserId> signIn;
    private final Predicate<UserId> changeContent;
    private final List<Hand> hands = new ArrayList<>();

    /** Those of what was published, until it is withdrawn. */
    private final List<Hand> settled = new ArrayList<>();

    private int approvals;
    private int publications;
    private int words;

    FourEyes(
            List<UserId> people,
            ClaimId claim,
            Verdicts verdicts,
            Decisions decisions,
            Consumer<UserId> signIn,
            Predicate<UserId> changeContent) {
        this.people = people;
        this.claim = claim;
        this.verdicts = verdicts;
        this.decisions = decisions;
        this.signIn = signIn;
        this.changeContent = changeContent;
    }

    int approvals() {
        return approvals;
    }

    int publications() {
        return publications;
    }

    void call(Call call) {
        UserId person = people.get(call.person());
        signIn.accept(person);
        Optional<RevisionDetails> latest = verdicts.of(claim).map(VerdictDetails::latest);
        int number = latest.map(RevisionDetails::number).orElse(0);
        switch (call.deed()) {
            case CHANGE_CONTENT -> {
                if (changeContent.test(person)) {
                    hands.add(new Hand(person, number + 1));
                }
            }
            case SAVE -> write(person, verdicts.save(claim, WorkingCopy.unkept(answer(), number)));
            case SUBMIT ->
                    write(person, verdicts.submit(claim, WorkingCopy.unkept(answer(), number)));
            case RECALL -> latest.ifPresent(r -> verdicts.recall(claim, r.id()));
            case RETURN -> latest.ifPresent(r -> decisions.giveBack(claim, r.id(), "Why?"));
            case APPROVE -> latest.ifPresent(r -> approve(person, r));
            case PUBLISH -> latest.ifPresent(r -> publish(person, r));
            case WITHDRAW ->
                    verdicts.of(claim)
                            .flatMap(VerdictDetails::published)
                            .ifPresent(r -> withdraw(person, r));
        }
    }

    private void write(UserId person, RevisionOutcome outcome) {
        if (outcome instanceof Made(RevisionDetails revision)) {
            hands.add(new Hand(person, revision.number()));
        }
    }

    private void approve(UserId person, RevisionDetails revision) {
        Set<UserId> had = new HashSet<>();
        hands.forEach(hand -> had.add(hand.person()));
        switch (decisions.approve(claim, revision.id(), revision.hash())) {
            case Done(VerdictDetails verdict) -> {
                approvals++;
                assertThat(had).doesNotContain(person);
                assertThat(revision.snapshot().author()).isNotEqualTo(person);
            }
            case DecisionOutcome.Refused(List<Refusal> reasons) ->
                    assertThat(reasons)
                            .filteredOn(HadAHand.class::isInstance)
                            .hasSizeLessThanOrEqualTo(had.contains(person) ? 1 : 0);
        }
    }

    private void withdraw(UserId person, RevisionDetails revision) {
        if (decisions.withdraw(claim, revision.id(), "Wrong.") instanceof Done) {
            assertThat(revision.snapshot().author()).isNotEqualTo(person);
            hands.addAll(settled);
            settled.clear();
        }
    }

    private void publish(UserId person, RevisionDetails revision) {
        boolean isCorrection = verdicts.of(claim).orElseThrow().published().isPresent();
        DecisionOutcome outcome =
                isCorrection
                        ? decisions.correct(claim, revision.id(), Optional.empty(), "A slip.")
                        : decisions.publish(claim, revision.id(), Optional.empty());
        if (outcome instanceof Done) {
            publications++;
            assertThat(hands).extracting(Hand::person).doesNotContain(person, approver(revision));
            assertThat(revision.snapshot().author()).isNotEqualTo(person);
            hands.stream()
                    .filter(hand -> hand.inRevision() <= revision.number())
                    .forEach(settled::add);
            hands.removeAll(settled);
        }
    }

    private UserId approver(RevisionDetails revision) {
        return revision.approval().orElseThrow().approver();
    }

    private Answer answer() {
        return new Answer(
                Optional.of("TRUE"),
                PlainRationale.of("Words " + words++),
                Optional.empty(),
                Optional.empty());
    }
}
