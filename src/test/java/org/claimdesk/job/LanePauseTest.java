package org.claimdesk.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LanePauseTest {

    private final LanePause pause = new LanePause();

    @Test
    void growsUpToAMinuteAndBeginsAnewWhenTheLaneWorks() {
        assertThat(pause.withoutRoom()).isEqualTo(Duration.ofSeconds(1));
        assertThat(pause.after(new IllegalStateException("closed")))
                .isEqualTo(Duration.ofSeconds(2));
        for (int i = 0; i < 8; i++) {
            pause.withoutRoom();
        }
        assertThat(pause.withoutRoom()).isEqualTo(Duration.ofMinutes(1));

        pause.works();

        assertThat(pause.withoutRoom()).isEqualTo(Duration.ofSeconds(1));
    }
}
