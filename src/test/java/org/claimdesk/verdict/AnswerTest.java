package org.claimdesk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void givesAReasonThatEveryDatabaseHolds() {
        assertThat(reason(" Seen\u0000 by \ud800 us ")).contains("Seen\ufffd by \ufffd us");
        assertThat(reason("  ")).isEmpty();
    }

    private static Optional<String> reason(String written) {
        return new Answer(Optional.empty(), Rationale.EMPTY, Optional.empty(), Optional.of(written))
                .reasonWithoutEvidence();
    }
}
