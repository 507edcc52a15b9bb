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
import org.claimdesk.verdict.FourEyes.Call;
import org.claimdesk.verdict.FourEyes.Deed;

/** Nobody approves their own work, whatever they and others call in whatever order (promise 3). */
class FourEyesTest {

    @Property(tries = 3_000)
    void nobodyWhoHadAHandInTheContentApprovesIt(
            @ForAll("calls") @Size(min = 1, max = 40) List<Call> calls) {
        var desk = new DeskInMemory();
        var eyes =
                new FourEyes(
                        FourEyes.PEOPLE,
                        Sample.CLAIM,
                        desk.verdicts,
                        desk.decisions,
                        desk::as,
                        person -> desk.turnEvidence());

        calls.forEach(eyes::call);

        Statistics.label("something was approved").collect(eyes.approvals() > 0);
        Statistics.label("something was approved")
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 5));
    }

    @Example
    void letsAFormerContributorApproveWhatCameAfterPublication() {
        var desk = new DeskInMemory();
        var eyes =
                new FourEyes(
                        FourEyes.PEOPLE,
                        Sample.CLAIM,
                        desk.verdicts,
                        desk.decisions,
                        desk::as,
                        person -> desk.turnEvidence());
        eyes.call(new Call(0, Deed.SUBMIT));
        eyes.call(new Call(1, Deed.APPROVE));
        eyes.call(new Call(1, Deed.PUBLISH));

        eyes.call(new Call(1, Deed.SUBMIT));
        eyes.call(new Call(0, Deed.APPROVE));

        assertThat(eyes.approvals()).isEqualTo(2);
        assertThat(desk.told().changedSince()).isTrue();
        eyes.call(new Call(0, Deed.PUBLISH));
        assertThat(desk.told().changedSince()).isFalse();
        assertThat(desk.verdicts.of(Sample.CLAIM).flatMap(VerdictDetails::published))
                .map(RevisionDetails::number)
                .isEqualTo(Optional.of(2));
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
