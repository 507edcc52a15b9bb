package org.claimdesk.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JobWordsTest {

    @Test
    void cutsALongArgumentBetweenWholeCharacters() {
        var words = JobWords.of("job.test", "\ud83d\ude00".repeat(151));

        assertThat(words.arguments()).containsExactly("\ud83d\ude00".repeat(149) + "…");
    }
}
