package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Reads articles as a desk does, in a child process. */
abstract class ReadsArticles {

    private static Extractor extractor;

    @TempDir private Path folder;

    @BeforeAll
    static void start() {
        extractor =
                new Extractor(
                        new ExtractionSettings(
                                1, 200, 256, Duration.ofSeconds(60), ReadsInAChild.LIMITS));
    }

    @AfterAll
    static void stop() {
        extractor.destroy();
    }

    ArticleReading reading(String name, byte[] bytes) throws InterruptedException {
        return extractor.readArticle(
                Specimens.write(folder, "specimen", bytes), name, Optional.empty());
    }

    ArticleRead read(String name, byte[] bytes) throws InterruptedException {
        ArticleReading reading = reading(name, bytes);
        assertThat(reading).isInstanceOf(ArticleRead.class);
        return (ArticleRead) reading;
    }
}
