package org.claimdesk.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class BytesTest {

    private static final String TEXT = "Nearly half of the imports come from one country.";

    private static final Instant NOW = Instant.now();

    private final Path folder;
    private final ObservedDisk disk = new ObservedDisk();
    private final Bytes bytes;

    BytesTest(@TempDir Path folder) {
        this.folder = folder;
        this.bytes = store(disk);
    }

    @Test
    void keepsBytesUnderTheirHash() throws IOException {
        var kept = keep(TEXT);

        assertThat(kept).isEqualTo(new KeepOutcome.Kept(Sha256.of(TEXT), TEXT.length(), false));
        assertThat(files())
                .containsExactly(
                        folder.resolve("documents")
                                .resolve(Sha256.of(TEXT).hex().substring(0, 2))
                                .resolve(Sha256.of(TEXT).hex().substring(2)));
        try (InputStream in = bytes.open(Sha256.of(TEXT))) {
            assertThat(in).hasContent(TEXT);
        }
    }

    @Test
    void givesATextOnlyAsItWasKept() throws IOException {
        keep(TEXT);
        assertThat(bytes.text(Sha256.of(TEXT))).isEqualTo(new KeptText.Whole(TEXT));

        Files.writeString(bytes.path(Sha256.of(TEXT)), TEXT.replace("half", "all"));
        assertThat(bytes.text(Sha256.of(TEXT))).isEqualTo(KeptText.Lost.ALTERED);

        Files.delete(bytes.path(Sha256.of(TEXT)));
        assertThat(bytes.text(Sha256.of(TEXT))).isEqualTo(KeptText.Lost.MISSING);
    }

    @Test
    void keepsTheSameBytesOnce() {
        keep(TEXT);

        assertThat(keep(TEXT))
                .isEqualTo(new KeepOutcome.Kept(Sha256.of(TEXT), TEXT.length(), true));
        assertThat(files()).hasSize(1);
    }

    @Test
    void keepsOneFileWhenTheSameBytesArriveAtTheSameTime() throws Exception {
        try (var senders = Executors.newFixedThreadPool(8)) {
            var outcomes =
                    senders.invokeAll(
                            IntStream.range(0, 40)
                                    .<java.util.concurrent.Callable<KeepOutcome>>mapToObj(
                                            i -> () -> keep(TEXT))
                                    .toList());

            for (var outcome : outcomes) {
                assertThat(outcome.get()).isInstanceOf(KeepOutcome.Kept.class);
            }
        }
        assertThat(files()).hasSize(1);
        assertThat(bytes.rehash(Sha256.of(TEXT))).isEqualTo(Sha256.of(TEXT));
    }

    @Test
    void acceptsExactlyTheLimitAndNotAByteMore() {
        assertThat(bytes.keep(new ByteArrayInputStream(new byte[100_000]), 100_000))
                .isInstanceOf(KeepOutcome.Kept.class);
        assertThat(bytes.keep(new ByteArrayInputStream(new byte[100_001]), 100_000))
                .isEqualTo(new KeepOutcome.TooLarge(100_000));
        assertThat(files()).hasSize(1);
    }

    @Test
    void leavesNothingWhenTheSenderStopsInTheMiddle() {
        InputStream breaking =
                new SequenceInputStream(
                        new ByteArrayInputStream(new byte[200_000]),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("Connection reset");
                            }
                        });

        assertThat(bytes.keep(breaking)).isInstanceOf(KeepOutcome.SourceLost.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void forcesFileThenMovesItThenForcesItsFoldersBeforeItReturns() {
        keep(TEXT);

        var documents = folder.resolve("documents");
        var within = documents.resolve(Sha256.of(TEXT).hex().substring(0, 2));
        assertThat(disk.seen)
                .containsExactly(
                        "file forced, in place: false",
                        "folder %s forced, in place: true".formatted(within),
                        "folder %s forced, in place: true".formatted(documents));
    }

    @Test
    void saysSoAndLeavesNothingWhenTheDiskTakesNoMore() throws Exception {
        var process =
                new ProcessBuilder(
                                "bash",
                                "-c",
                                "ulimit -f 256; exec \"$0\" -XX:-UsePerfData -cp \"$1\" \"$2\" \"$3\" 1000000",
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                System.getProperty("java.class.path"),
                                KeepInLimitedProcess.class.getName(),
                                folder.toString())
                        .redirectErrorStream(true);
        // As the launcher has it: the words of the operating system are told apart in English.
        process.environment().put("LC_ALL", "C");
        Process running = process.start();
        String said = new String(running.getInputStream().readAllBytes(), UTF_8);

        assertThat(said).contains("DiskFull[cause=java.io.IOException: File too large]");
        assertThat(running.waitFor()).as(said).isZero();
        assertThat(files()).containsExactly(bytes.path(Sha256.of(KeepInLimitedProcess.SMALL)));
    }

    @Test
    void tellsAFolderThatIsMissingFromADiskThatIsFull() throws IOException {
        Files.delete(folder.resolve("documents/incoming"));

        assertThat(keep(TEXT)).isInstanceOf(KeepOutcome.NotWritten.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void removesAtAStartWhatAKilledProgramLeftADayBefore() throws IOException {
        Path half = Files.writeString(folder.resolve("documents/incoming/123.part"), "half a file");
        Files.setLastModifiedTime(half, FileTime.from(NOW.minus(Duration.ofHours(25))));

        store(disk);

        assertThat(files()).isEmpty();
    }

    /** Another desk on the same folder, which starts in the middle of a file that comes in. */
    @Test
    void leavesWhatAnotherDeskIsWriting() throws IOException {
        byte[] text = TEXT.getBytes(UTF_8);
        InputStream startsAnother =
                new SequenceInputStream(
                        new ByteArrayInputStream(text),
                        new InputStream() {
                            @Override
                            public int read() {
                                store(new Disk());
                                return -1;
                            }
                        });

        assertThat(bytes.keep(startsAnother)).isInstanceOf(KeepOutcome.Kept.class);
        assertThat(bytes.text(Sha256.of(TEXT))).isEqualTo(new KeptText.Whole(TEXT));
    }

    @Test
    void putsBytesThatComeInAgainInThePlaceOfAlteredOnes() throws IOException {
        keep(TEXT);
        Path altered = bytes.path(Sha256.of(TEXT));
        Files.writeString(altered, TEXT.toUpperCase(Locale.ROOT));

        assertThat(keep(TEXT))
                .isEqualTo(new KeepOutcome.Kept(Sha256.of(TEXT), TEXT.length(), false));

        assertThat(bytes.text(Sha256.of(TEXT))).isEqualTo(new KeptText.Whole(TEXT));
        assertThat(altered.resolveSibling(altered.getFileName() + ".altered"))
                .hasContent(TEXT.toUpperCase(Locale.ROOT));
    }

    @Test
    void setsAsideEachAlterationUnderANameOfItsOwn() throws IOException {
        keep(TEXT);
        Path altered = bytes.path(Sha256.of(TEXT));
        for (String words : List.of("First.", "Second.", "Third.")) {
            Files.writeString(altered, words);
            keep(TEXT);
        }

        assertThat(altered.resolveSibling(altered.getFileName() + ".altered")).hasContent("First.");
        assertThat(altered.resolveSibling(altered.getFileName() + ".altered-2"))
                .hasContent("Second.");
        assertThat(altered.resolveSibling(altered.getFileName() + ".altered-3"))
                .hasContent("Third.");
    }

    @Test
    void noticesAFileThatSomebodyChanged() throws IOException {
        keep(TEXT);
        Files.writeString(bytes.path(Sha256.of(TEXT)), "Something else.");

        assertThat(bytes.rehash(Sha256.of(TEXT))).isEqualTo(Sha256.of("Something else."));
    }

    @Test
    void refusesToOpenWhatIsNotThere() {
        assertThatIllegalStateException().isThrownBy(() -> bytes.open(Sha256.of("never kept")));
    }

    private Bytes store(Disk disk) {
        return new Bytes(
                new DataFolder(folder),
                new StoreSettings(DataSize.ofMegabytes(50), DataSize.ofBytes(0)),
                disk,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private KeepOutcome keep(String text) {
        return bytes.keep(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private List<Path> files() {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The real disk, and a note of what was forced and whether the file had its name by then. */
    private class ObservedDisk extends Disk {

        private final List<String> seen = new ArrayList<>();

        @Override
        void force(FileChannel file) throws IOException {
            super.force(file);
            note("file forced");
        }

        @Override
        void forceFolder(Path forced) throws IOException {
            super.forceFolder(forced);
            note("folder %s forced".formatted(forced));
        }

        private synchronized void note(String what) {
            seen.add(what + ", in place: " + Files.exists(bytes.path(Sha256.of(TEXT))));
        }
    }
}
