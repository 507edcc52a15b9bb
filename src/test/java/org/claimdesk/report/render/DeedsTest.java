package org.claimdesk.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimdesk.verdict.StepKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeedsTest {

    private static final Pattern ACTION =
            Pattern.compile("return \"((claim|evidence)[.][a-z-]+)\"");

    @ParameterizedTest
    @MethodSource("actions")
    void haveWordsForAllThatHappensToClaimsAndEvidence(String action) {
        assertThat(Deeds.words(action)).isNotEqualTo(action);
    }

    @ParameterizedTest
    @EnumSource
    void haveWordsForEachStepOfAVerdict(StepKind step) {
        String action = "verdict." + step.name().toLowerCase(Locale.ROOT);

        assertThat(Deeds.words(action)).isNotEqualTo(action);
    }

    @Test
    void callAnActionOfALaterDeskByItsName() {
        assertThat(Deeds.words("claim.translated")).isEqualTo("claim.translated");
    }

    /** As the events name them. */
    static Stream<String> actions() throws IOException {
        try (var claims = Files.list(Path.of("src/main/java/org/claimdesk/claim"));
                var evidence = Files.list(Path.of("src/main/java/org/claimdesk/evidence"))) {
            return Stream.concat(claims, evidence)
                    .filter(Files::isRegularFile)
                    .flatMap(DeedsTest::named)
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> named(Path file) {
        try {
            return ACTION.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
