package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.claimdesk.store.FetchOutcome;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong, there is a sentence for it, and no sentence for what can't. */
class SentencesTest {

    private static Properties sentences(String file) throws IOException {
        Properties sentences = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                SentencesTest.class.getResourceAsStream("/messages/" + file)),
                        StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        return sentences;
    }

    @Test
    void tellsEveryReasonForNotReading() throws IOException {
        assertThat(sentences("extraction_en.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Unreadable.Reason.values())
                                .map(reason -> "extraction.unreadable." + key(reason))
                                .toList());
    }

    @Test
    void tellsEveryReasonForNotFetching() throws IOException {
        assertThat(sentences("store_en.properties").stringPropertyNames())
                .containsAll(
                        Arrays.stream(FetchOutcome.Reason.values())
                                .map(reason -> "store.fetch." + key(reason))
                                .toList());
    }

    private static String key(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
