package org.claimdesk.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.claimdesk.TestDatabase;
import org.claimdesk.crash.Life;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class JobAfterKillTest {

    /** Missed heartbeats tell after twelve seconds where another node might be running it. */
    private static final Duration WITHIN =
            Duration.ofSeconds(
                    "postgresql".equals(System.getProperty("claimdesk.test.database")) ? 40 : 15);

    @Test
    void isTakenUpWithinSecondsOfTheNextStart() throws Exception {
        Map<String, String> settings = TestDatabase.properties();
        String id;
        try (Life first = new Life(settings, DeskWithAJob.class)) {
            id = first.await("RUNNING").split(" ")[1];
        }

        try (Life second = new Life(settings, DeskWithAJob.class, id)) {
            second.await("ready");
            Instant ready = Instant.now();

            assertThat(second.await("DONE")).isEqualTo("DONE %s 2".formatted(id));
            assertThat(Duration.between(ready, Instant.now())).isLessThan(WITHIN);
        }
    }
}
