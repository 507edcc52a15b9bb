package org.claimdesk.evidence.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.claimdesk.evidence.verification.NightlyVerification.AtNight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightlyVerificationTest {

    private static final AtNight BERLIN =
            new AtNight(() -> LocalTime.of(3, 0), () -> ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T10:00:00Z, 2026-01-06T02:00:00Z",
        "2026-01-06T01:59:59Z, 2026-01-06T02:00:00Z",
        "2026-01-06T02:00:00Z, 2026-01-07T02:00:00Z",
        // Clocks are put forward, and back.
        "2026-03-28T12:00:00Z, 2026-03-29T01:00:00Z",
        "2026-10-24T12:00:00Z, 2026-10-25T02:00:00Z"
    })
    void comesOnceANightWhereTheDeskIs(Instant now, Instant next) {
        assertThat(BERLIN.after(now)).isEqualTo(next);
    }

    /** 02:30 is left out in that night. */
    @ParameterizedTest
    @CsvSource("2026-03-28T12:00:00Z, 2026-03-29T01:30:00Z, 2026-03-30T00:30:00Z")
    void comesInTheNightThatHasNoSuchTime(Instant now, Instant next, Instant second) {
        AtNight halfPastTwo =
                new AtNight(() -> LocalTime.of(2, 30), () -> ZoneId.of("Europe/Berlin"));

        assertThat(halfPastTwo.after(now)).isEqualTo(next);
        assertThat(halfPastTwo.after(next)).isEqualTo(second);
    }
}
