package org.claimdesk.evidence.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant BEGIN = Instant.parse("2026-05-01T10:00:00Z");

    private final Pace pace = new Pace();

    @Test
    void saysNothingBeforeItHasSeenAnything() {
        pace.note(BEGIN, 0);
        pace.note(BEGIN.plusSeconds(1), 40);

        assertThat(pace.left(100)).isEmpty();
    }

    @Test
    void goesOnAsItWentInTheLastMinute() {
        pace.note(BEGIN, 0);
        for (int second = 1_000; second <= 1_100; second += 10) {
            pace.note(BEGIN.plusSeconds(second), (second - 1_000) * 2);
        }

        assertThat(pace.left(240)).contains(Duration.ofMinutes(2));
        assertThat(pace.left(0)).isEmpty();
    }

    @Test
    void saysNothingWhileNothingMoves() {
        pace.note(BEGIN, 7);
        pace.note(BEGIN.plusSeconds(50), 7);

        assertThat(pace.left(3)).isEmpty();
    }

    @Test
    void isToldInWords() {
        var counts =
                new ImportCounts(
                        Map.of(
                                ImportState.READY, 300,
                                ImportState.LIMITED, 12,
                                ImportState.FAILED, 2,
                                ImportState.NOT_KEPT, 1,
                                ImportState.QUEUED, 685));

        assertThat(ImportWords.of(counts, Optional.of(Duration.ofSeconds(200))))
                .isEqualTo("300 of 1,000 ready, 12 limited, 3 failed, about 4 min");
        assertThat(ImportWords.of(counts, Optional.of(Duration.ofHours(3))))
                .endsWith("about 3 hours");
        assertThat(ImportWords.of(counts, Optional.of(Duration.ofSeconds(5))))
                .endsWith("less than a minute");
    }
}
