package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.claimdesk.extraction.Unreadable.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the process, and of the files after the one that broke it. */
class ChildTest {

    @TempDir private Path folder;
    private Path good;
    private Path endless;
    private Extractor extractor;

    @BeforeEach
    void makeFiles() {
        good = Specimens.write(folder, "good.pdf", Specimens.pdf("The neighbour"));
        endless = Specimens.write(folder, "endless.pdf", Specimens.endlessPdf());
        extractor = extractor(Duration.ofSeconds(60), 200);
    }

    @AfterEach
    void stop() {
        extractor.destroy();
        assertThat(children()).isEmpty();
    }

    private static Extractor extractor(Duration time, int filesPerChild) {
        Limits limits = new Limits(50 << 20, 500 << 20, 1_000, 3, 20_000_000, 50, 20_000);
        return new Extractor(new ExtractionSettings(1, filesPerChild, 128, time, limits));
    }

    @Test
    void endsWhatTakesTooLongAndReadsOn() throws InterruptedException {
        extractor = extractor(Duration.ofSeconds(10), 200);

        assertThat(extractor.read(endless, "endless.pdf"))
                .isInstanceOfSatisfying(
                        Unreadable.class, u -> assertThat(u.reason()).isEqualTo(Reason.TOO_SLOW));
        assertThat(extractor.read(good, "good.pdf")).isInstanceOf(Extracted.class);
    }

    @Test
    void survivesTheDeathOfAChildInTheMiddle() throws Exception {
        CompletableFuture<Extraction> reading = start(endless);
        await().until(ChildTest::isReading);
        children().forEach(ProcessHandle::destroyForcibly);

        assertThat(reading.get()).isInstanceOf(Unreadable.class);
        assertThat(((Unreadable) reading.get()).reason()).isEqualTo(Reason.CRASHED);
        assertThat(extractor.read(good, "good.pdf")).isInstanceOf(Extracted.class);
    }

    @Test
    void costsOnlyTheFileThatNeedsTooMuchMemory() throws InterruptedException {
        String paragraphs = "</w:t></w:r></w:p><w:p><w:r><w:t>word".repeat(2_000_000);
        Path large =
                Specimens.write(
                        folder, "large.docx", Specimens.docxOf(Specimens.wordBody(paragraphs)));

        assertThat(extractor.read(large, "large.docx"))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        u -> assertThat(u.reason()).isEqualTo(Reason.OUT_OF_MEMORY));
        assertThat(extractor.read(good, "good.pdf")).isInstanceOf(Extracted.class);
    }

    @Test
    void stopsTheChildOfACallerWhoIsInterrupted() throws Exception {
        AtomicBoolean interrupted = new AtomicBoolean();
        Thread caller =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    try {
                                        extractor.read(endless, "endless.pdf");
                                    } catch (InterruptedException e) {
                                        interrupted.set(true);
                                    }
                                });
        await().until(ChildTest::isReading);
        caller.interrupt();
        caller.join(10_000);

        assertThat(interrupted).isTrue();
        assertThat(extractor.read(good, "good.pdf")).isInstanceOf(Extracted.class);
    }

    @Test
    void keepsAChildBetweenFilesAndReplacesItInTime() throws InterruptedException {
        extractor = extractor(Duration.ofSeconds(60), 2);
        extractor.read(good, "good.pdf");
        List<Long> first = pids();
        extractor.read(good, "good.pdf");
        extractor.read(good, "good.pdf");

        assertThat(first).hasSize(1);
        assertThat(pids()).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void startsAChildAheadAndUsesIt() throws InterruptedException {
        extractor.prepare();
        await().until(() -> !pids().isEmpty());
        List<Long> prepared = pids();

        assertThat(extractor.read(good, "good.pdf")).isInstanceOf(Extracted.class);
        assertThat(pids()).isEqualTo(prepared);
    }

    @Test
    void leavesNothingInTheTemporaryFolder() throws Exception {
        extractor.read(good, "good.pdf");

        Path folderOfChild = workFolder();
        assertThat(filesIn(folderOfChild)).isEmpty();
        extractor.destroy();
        assertThat(folderOfChild).doesNotExist();
    }

    @Test
    void givesTheChildNeitherEnvironmentNorDatabase() throws Exception {
        extractor.read(good, "good.pdf");
        Path process = Path.of("/proc", String.valueOf(pids().getFirst()));

        assertThat(Files.readString(process.resolve("environ"))).isEqualTo("LC_ALL=C.UTF-8\0");
        assertThat(Files.readString(process.resolve("cmdline")))
                .contains("tika-core")
                .doesNotContain("spring-core")
                .doesNotContain("/h2-")
                .doesNotContain("postgresql-")
                .doesNotContain("vaadin-core");
    }

    private CompletableFuture<Extraction> start(Path file) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return extractor.read(file, file.getFileName().toString());
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .filter(child -> child.info().command().filter(c -> c.endsWith("java")).isPresent())
                .toList();
    }

    private static List<Long> pids() {
        return children().stream().map(ProcessHandle::pid).toList();
    }

    private static boolean isReading() throws IOException {
        return !children().isEmpty() && !filesIn(workFolder()).isEmpty();
    }

    private static Path workFolder() throws IOException {
        return Files.readSymbolicLink(Path.of("/proc", pids().getFirst() + "/cwd"));
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
