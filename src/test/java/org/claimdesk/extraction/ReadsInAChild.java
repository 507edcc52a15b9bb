package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Reads specimens in a child. */
abstract class ReadsInAChild {

    static final Limits LIMITS = new Limits(50 << 20, 60 << 20, 1_000, 3, 20_000_000, 50, 200);

    static Extractor extractor;

    @TempDir Path folder;

    private Path inside = Path.of("");

    @BeforeAll
    static void start() {
        extractor =
                new Extractor(new ExtractionSettings(1, 200, 512, Duration.ofSeconds(60), LIMITS));
    }

    @AfterAll
    static void stop() {
        extractor.destroy();
    }

    Extraction read(String name, byte[] bytes) throws InterruptedException {
        return extractor.read(Specimens.write(folder, "specimen", bytes), name);
    }

    Extracted text(String name, byte[] bytes) throws InterruptedException {
        Extraction extraction = read(name, bytes);
        assertThat(extraction).isInstanceOf(Extracted.class);
        return (Extracted) extraction;
    }

    /** Reads a file with what lies inside, which is left in {@link #inside}. */
    Extracted container(String name, byte[] bytes) throws InterruptedException {
        return container(name, bytes, LIMITS);
    }

    Extracted container(String name, byte[] bytes, Limits limits) throws InterruptedException {
        inside = extractor.folder();
        Extraction extraction =
                extractor.read(
                        Specimens.write(folder, "specimen", bytes),
                        name,
                        inside,
                        extractor.usual().with(limits));
        assertThat(extraction).isInstanceOf(Extracted.class);
        return (Extracted) extraction;
    }

    /** The bytes of a file that the last container held. */
    byte[] bytesOf(Member member) throws IOException {
        return Files.readAllBytes(inside.resolve(member.file()));
    }

    /** Reads a file with all that lies inside, down to the depth that is allowed. */
    Family family(String name, byte[] bytes) throws Exception {
        return Family.of(
                extractor,
                Specimens.write(folder, "specimen", bytes),
                name,
                extractor.usual().limits());
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
