package org.claimdesk.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInLimitsTest {

    private final SignInLimits limits =
            new SignInLimits(5, 30, Duration.ofMinutes(15), Duration.ofHours(1));

    @Test
    void delayGrowsUpToTheLongest() {
        assertThat(limits.delay(4, 5)).isZero();
        assertThat(limits.delay(5, 5)).isEqualTo(Duration.ofSeconds(1));
        assertThat(limits.delay(8, 5)).isEqualTo(Duration.ofSeconds(8));
        assertThat(limits.delay(1_000, 5)).isEqualTo(Duration.ofMinutes(15));
    }
}
