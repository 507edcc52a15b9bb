package org.claimdesk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.FourEyes.Call;
import org.claimdesk.verdict.FourEyes.Deed;

/**
 * Nobody approves, publishes or withdraws their own work, whatever they and others call in whatever
 * order.
 */
class FourEyesTest {

    @Property(tries = 3_000)
    void nobodyWhoHadAHandInTheContentApprovesPublishesOrWithdrawsIt(
            @ForAll("calls") @Size(min = 1, max = 40) List<Call> calls) {
        var desk = new DeskInMemory();
        var eyes = at(desk);

        calls.forEach(eyes::call);

        Statistics.label("something was approved").collect(eyes.approvals() > 0);
        Statistics.label("something was approved")
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 5));
        Statistics.label("something was published").collect(eyes.publications() > 0);
        Statistics.label("something was published")
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 1));
    }

    @Example
    void countsEverybodysHandAgainAfterAWithdrawal() {
        var desk = new DeskInMemory();
        var eyes = at(desk);
        eyes.call(new Call(0, Deed.SUBMIT));
        eyes.call(new Call(1, Deed.APPROVE));
        eyes.call(new Call(1, Deed.PUBLISH));
        eyes.call(new Call(1, Deed.WITHDRAW));

        eyes.call(new Call(2, Deed.SUBMIT));
        eyes.call(new Call(0, Deed.APPROVE));

        assertThat(eyes.approvals()).isEqualTo(1);
    }

    @Example
    void countsTheHandsOfWhoeverApprovedAgainAfterAWithdrawal() {
        var desk = new DeskInMemory();
        var eyes = at(desk);
        eyes.call(new Call(0, Deed.SUBMIT));
        eyes.call(new Call(1, Deed.APPROVE));
        eyes.call(new Call(1, Deed.PUBLISH));
        eyes.call(new Call(2, Deed.SUBMIT));
        eyes.call(new Call(0, Deed.APPROVE));
        eyes.call(new Call(1, Deed.WITHDRAW));

        eyes.call(new Call(1, Deed.PUBLISH));

        assertThat(eyes.approvals()).isEqualTo(2);
        assertThat(eyes.publications()).isEqualTo(1);
    }

    @Example
    void letsAFormerContributorApproveWhatCameAfterPublication() {
        var desk = new DeskInMemory();
        var eyes = at(desk);
        eyes.call(new Call(0, Deed.SUBMIT));
        eyes.call(new Call(1, Deed.APPROVE));
        eyes.call(new Call(1, Deed.PUBLISH));

        eyes.call(new Call(1, Deed.SUBMIT));
        eyes.call(new Call(0, Deed.APPROVE));

        assertThat(eyes.approvals()).isEqualTo(2);
        assertThat(desk.told().changedSince()).isTrue();
        eyes.call(new Call(1, Deed.PUBLISH));
        assertThat(desk.told().changedSince()).isTrue();
        eyes.call(new Call(0, Deed.PUBLISH));
        assertThat(desk.told().changedSince()).isFalse();
        assertThat(desk.verdicts.of(Sample.CLAIM).flatMap(VerdictDetails::published))
                .map(RevisionDetails::number)
                .isEqualTo(Optional.of(2));
    }

    @Example
    void letsNoAuthorPublishCorrectOrWithdraw() {
        var desk = new DeskInMemory();
        UserId anne = FourEyes.PEOPLE.get(0);
        UserId bert = FourEyes.PEOPLE.get(1);
        var eyes = at(desk);
        eyes.call(new Call(0, Deed.SUBMIT));
        eyes.call(new Call(1, Deed.APPROVE));
        var revision = desk.verdicts.of(Sample.CLAIM).orElseThrow().latest().id();

        assertThat(desk.as(anne).decisions.publish(Sample.CLAIM, revision, Optional.empty()))
                .isInstanceOf(DecisionOutcome.Refused.class);
        assertThat(desk.as(bert).decisions.publish(Sample.CLAIM, revision, Optional.empty()))
                .isInstanceOf(DecisionOutcome.Done.class);
        assertThat(desk.as(anne).decisions.withdraw(Sample.CLAIM, revision, "Wrong."))
                .isEqualTo(DecisionOutcome.refused(new Refusal.HadAHand(List.of())));
        assertThat(desk.as(bert).decisions.withdraw(Sample.CLAIM, revision, "Wrong."))
                .isInstanceOf(DecisionOutcome.Done.class);
    }

    private static FourEyes at(DeskInMemory desk) {
        return new FourEyes(
                FourEyes.PEOPLE,
                Sample.CLAIM,
                desk.verdicts,
                desk.decisions,
                desk::as,
                person -> desk.turnEvidence());
    }

    @Provide
    Arbitrary<List<Call>> calls() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, FourEyes.PEOPLE.size() - 1),
                        Arbitraries.of(Deed.class))
                .as(Call::new)
                .list();
    }
}
