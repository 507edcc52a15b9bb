package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.SomeClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class ScopedClaimsTest {

    /** How often it is asked whether to go on: for a page of the log, then for each claim in it. */
    private static final int LOOKS_FOR_TWO_CLAIMS = 3;

    @Autowired private ScopedClaims scoped;
    @Autowired private SomeClaim some;
    @Autowired private SomePeople people;
    @Autowired private Clock clock;

    @Test
    void areLookedForInAPeriodWhileSomebodyWantsThem() {
        ReportScope period = periodWithTwoClaims();
        AtomicInteger looks = new AtomicInteger();

        assertThat(find(period, looks::incrementAndGet)).isEqualTo(2);

        assertThat(looks).hasValue(LOOKS_FOR_TWO_CLAIMS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, LOOKS_FOR_TWO_CLAIMS})
    void areNotLookedForAnyFurtherOnceNobodyWantsThem(int last) {
        ReportScope period = periodWithTwoClaims();
        AtomicInteger looks = new AtomicInteger();
        Runnable cancelled =
                () -> {
                    if (looks.incrementAndGet() == last) {
                        throw new CancellationException();
                    }
                };

        assertThatThrownBy(() -> find(period, cancelled)).isInstanceOf(CancellationException.class);

        assertThat(looks).hasValue(last);
    }

    private int find(ReportScope scope, Runnable goesOn) {
        UserId reader = people.auditor();
        return people.as(reader, () -> scoped.of(scope, goesOn).size());
    }

    private ReportScope periodWithTwoClaims() {
        UserId reviewer = people.reviewer();
        Instant begun = clock.instant().minusMillis(1);
        people.as(
                reviewer,
                () -> {
                    some.markedBy(reviewer);
                    some.markedBy(reviewer);
                });
        return new ReportScope.OfPeriod(begun, clock.instant().plusMillis(1));
    }
}
