package org.claimdesk.evidence.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.Meanwhile;
import org.claimdesk.OnDatabase;
import org.claimdesk.command.CommandOutput;
import org.claimdesk.command.ServerCommand;
import org.claimdesk.evidence.DeskWithDocuments;
import org.claimdesk.evidence.DocumentFilter;
import org.claimdesk.evidence.FileAddress;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.NotKept;
import org.claimdesk.evidence.Obstacle;
import org.claimdesk.evidence.SomeFiles;
import org.claimdesk.extraction.Specimens;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.Origin;
import org.claimdesk.store.Receipt;
import org.claimdesk.user.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/**
 * {@code claimdesk import}, as the desk does it. Longer than most files: each thing that a folder
 * may hold, and each answer, is a test.
 */
@OnDatabase
class FolderImportTest extends DeskWithDocuments {

    @TempDir private Path folder;
    @Autowired private ImportAnswer answer;
    @Autowired private DocumentImports imports;
    @Autowired private People people;
    @Autowired private JdbcClient jdbc;
    @Autowired private Meanwhile meanwhile;

    private static final class Said implements CommandOutput {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void line(String words) {
            lines.add(words);
        }

        @Override
        public void progress(String words) {
            assertThat(words).isNotBlank();
        }

        @Override
        public void whenInterrupted(String words) {
            assertThat(words).contains("--cancel");
        }

        @Override
        public boolean isGone() {
            return false;
        }

        private String all() {
            return String.join("\n", lines);
        }
    }

    private final Said said = new Said();

    @Test
    void bringsInWhatAFolderHoldsAndTellsOfTheRest() throws IOException {
        byte[] twice = SomeFiles.bytes("Tin rose");
        Files.write(folder.resolve("tin.txt"), twice);
        Path within = Files.createDirectories(folder.resolve("sub folder/été"));
        Files.write(within.resolve("again.txt"), twice);
        Files.write(within.resolve("two.pdf"), SomeFiles.pdf("Zinc", UUID.randomUUID().toString()));
        Files.write(folder.resolve("broken.pdf"), SomeFiles.truncatedPdf());
        Files.write(folder.resolve("locked.pdf"), Specimens.pdfWithPassword());
        Files.write(folder.resolve("picture.png"), ownPicture());
        Files.createFile(folder.resolve("empty.txt"));
        Path secret = Files.writeString(folder.resolveSibling("secret.txt"), "not to be read");
        Files.createSymbolicLink(folder.resolve("link.txt"), secret);
        Files.createSymbolicLink(folder.resolve("up"), folder.getParent());
        makePipe(folder.resolve("pipe"));

        int code = bringIn("--recursive");

        assertThat(code).as(said.all()).isEqualTo(ServerCommand.FINE);
        Map<String, ImportedFile> files = filesOfNewest();
        assertThat(files.keySet())
                .containsExactlyInAnyOrder(
                        "tin.txt",
                        "sub folder/été/again.txt",
                        "sub folder/été/two.pdf",
                        "broken.pdf",
                        "locked.pdf",
                        "picture.png",
                        "empty.txt",
                        "link.txt",
                        "up",
                        "pipe");
        assertThat(file(files, "sub folder/été/two.pdf").state()).isEqualTo(ImportState.READY);
        assertThat(file(files, "broken.pdf").obstacle()).contains(Obstacle.DAMAGED);
        assertThat(file(files, "empty.txt").notKept()).contains(NotKept.EMPTY);
        assertThat(file(files, "link.txt").notKept()).contains(NotKept.LINK);
        assertThat(file(files, "up").notKept()).contains(NotKept.LINK);
        assertThat(file(files, "pipe").notKept()).contains(NotKept.SPECIAL);
        assertThat(said.all()).contains("3 of 10 ready, 1 limited, 6 failed");
        assertThat(said.all()).contains("broken.pdf", "damaged", "is a link");
        ImportRun run = newest();
        // Of what failed only the damaged file may be read otherwise one day, and the unreadable.
        assertThat(as(() -> actingAs.system(() -> imports.countRetriable(run.id())))).isEqualTo(1);
    }

    @Test
    void linksBytesThatWereThereToTheirFirstDocument() throws IOException {
        byte[] same = SomeFiles.bytes("Lead fell");
        DocumentId first = arrived(SomeFiles.file("from the browser.txt", same));
        Files.write(folder.resolve("from the folder.txt"), same);

        bringIn();
        bringIn("--as", signInName(reviewer));

        ImportedFile again = file(filesOfNewest(), "from the folder.txt");
        assertThat(again.wasThere()).isTrue();
        assertThat(again.document()).contains(first);
        assertThat(as(() -> documents.receipts(first)))
                .extracting(receipt -> receipt.arrival().name())
                .containsExactly(
                        "from the browser.txt", "from the folder.txt", "from the folder.txt");
        assertThat(as(() -> documents.receipts(first))).extracting(Receipt::by).endsWith(reviewer);
        var fromHere = new Origin.Uploaded(Optional.of(folder.getFileName().toString()));
        assertThat(as(() -> documents.receipts(first)))
                .extracting(receipt -> receipt.arrival().origin())
                .containsExactly(new Origin.Uploaded(), fromHere, fromHere);
        assertThat(said.all()).contains("Brought in by the desk itself");
    }

    /** Else the file would be lost to all but those few, who would learn of its name. */
    @Test
    void areADocumentOfTheirOwnWhereTheSameBytesAreRestricted() throws IOException {
        byte[] same = SomeFiles.bytes("Nickel rose");
        DocumentId secret =
                arrived(
                        new IncomingFile(
                                "secret.txt",
                                new ByteArrayInputStream(same),
                                Optional.empty(),
                                Optional.of(Set.of())));
        Files.write(folder.resolve("open.txt"), same);

        bringIn();

        ImportedFile file = file(filesOfNewest(), "open.txt");
        assertThat(file.wasThere()).isFalse();
        assertThat(file.document()).isPresent().get().isNotEqualTo(secret);
        assertThat(actingAs.run(some.auditor(), () -> documents.find(file.document().get())))
                .isPresent();
        assertThat(as(() -> documents.receipts(secret))).hasSize(1);
    }

    @Test
    void areOneDocumentWhenTheyComeByBothWaysAtOnce() throws Exception {
        List<byte[]> same = Stream.generate(() -> SomeFiles.bytes("Zinc")).limit(24).toList();
        for (int i = 0; i < same.size(); i++) {
            Files.write(folder.resolve(i + ".txt"), same.get(i));
        }
        int before = as(() -> documents.count(DocumentFilter.ALL));
        Thread browser =
                Thread.ofPlatform()
                        .start(
                                () ->
                                        same.forEach(
                                                one ->
                                                        as(
                                                                () ->
                                                                        arrivals.receive(
                                                                                SomeFiles.file(
                                                                                        "b.txt",
                                                                                        one)))));

        bringIn();
        browser.join();

        assertThat(as(() -> documents.count(DocumentFilter.ALL)) - before).isEqualTo(same.size());
        assertThat(filesOfNewest().values())
                .allSatisfy(
                        file ->
                                assertThat(
                                                as(
                                                        () ->
                                                                documents.receipts(
                                                                        file.document()
                                                                                .orElseThrow())))
                                        .hasSize(2));
    }

    @Test
    void keepsNamesThatAreNoTextOrThatATerminalObeys() throws Exception {
        String name = "caf\\xe9\\x1b[2J.txt";
        new ProcessBuilder(
                        "bash",
                        "-c",
                        "printf '%s' \"$1\" > $'" + name + "'",
                        "bash",
                        UUID.randomUUID().toString())
                .directory(folder.toFile())
                .start()
                .waitFor();

        assertThat(bringIn()).as(said.all()).isEqualTo(ServerCommand.FINE);

        assertThat(file(filesOfNewest(), "café\uFFFD[2J.txt").state()).isEqualTo(ImportState.READY);
    }

    @Test
    void leavesOutWhatIsCancelledAndTakesItUpAgain() throws IOException {
        for (int i = 0; i < 40; i++) {
            Files.write(folder.resolve(i + ".txt"), SomeFiles.bytes("Copper " + i));
        }
        ImportRunId run = begun();

        assertThat(answer.run(List.of("--cancel", run.toString()), said))
                .as(said.all())
                .isNotEqualTo(ServerCommand.USAGE);

        ImportRun over =
                await().atMost(SOON).until(() -> as(() -> imports.get(run)), ImportRun::isOver);
        assertThat(over.cancelled()).isTrue();
        assertThat(actingAs.system(() -> answer.run(List.of("--follow", run.toString()), said)))
                .isEqualTo(over.counts().of(ImportState.LEFT_OUT) > 0 ? 1 : ServerCommand.FINE);

        actingAs.run(reviewer, () -> imports.retryFailed(run));

        await().atMost(SOON)
                .until(
                        () -> as(() -> imports.get(run)).counts(),
                        counts -> counts.open() == 0 && counts.of(ImportState.FAILED) == 0);
    }

    @Test
    void givesUpTheRestThoughOneIsBeingChangedAndAnotherIsNotTheirsToStop() throws IOException {
        for (String name : List.of("changed.txt", "theirs.txt", "alone.txt")) {
            Files.write(folder.resolve(name), SomeFiles.bytes("Nickel in " + name));
        }
        ImportRunId run = begun();
        await().atMost(SOON).until(() -> as(() -> imports.get(run)), ImportRun::isOver);
        Map<String, ImportedFile> read = files(run);
        read.values().forEach(file -> change("state = 'READING'", file));
        UUID job =
                as(() -> documents.find(document(read, "theirs.txt")))
                        .orElseThrow()
                        .job()
                        .orElseThrow()
                        .value();
        jdbc.sql("UPDATE job SET asked_by = ? WHERE id = ?")
                .params(some.reviewer().value(), job)
                .update();

        meanwhile.second(
                () -> change("version = version + 1", file(read, "changed.txt")),
                () ->
                        as(
                                () -> {
                                    imports.cancelRest(run);
                                    return true;
                                }));

        Map<String, ImportedFile> now = files(run);
        assertThat(file(now, "changed.txt").obstacle()).contains(Obstacle.CANCELLED);
        assertThat(file(now, "alone.txt").obstacle()).contains(Obstacle.CANCELLED);
        assertThat(file(now, "theirs.txt").state()).isEqualTo(ImportState.READING);
    }

    @Test
    void saysWhatCannotBeDone() throws IOException {
        assertThat(answer.run(List.of(), said)).isEqualTo(ServerCommand.USAGE);
        assertThat(answer.run(List.of("--backwards"), said)).isEqualTo(ServerCommand.USAGE);
        assertThat(answer.run(List.of("/no/such/folder"), said)).isEqualTo(ServerCommand.USAGE);
        assertThat(bringIn("--as", "nobody at all")).isEqualTo(ServerCommand.USAGE);
        for (String nonsense : List.of("relative", "/etc/%00", "/etc/%zz", "/etc/%2", "%")) {
            assertThat(answer.run(List.of(nonsense), said)).isEqualTo(ServerCommand.USAGE);
        }
        assertThat(answer.run(List.of("--cancel", "no import"), said))
                .isEqualTo(ServerCommand.USAGE);

        assertThat(said.all())
                .contains(
                        "Usage",
                        "no folder /no/such/folder",
                        "\"nobody at all\"",
                        "No such import");
    }

    @Test
    void saysThatAFolderHasVanished() throws IOException {
        ImportRunId run =
                as(() -> imports.beginAtServer(folder.resolve("gone"), true, Optional.empty()));

        ImportRun over =
                await().atMost(SOON).until(() -> as(() -> imports.get(run)), ImportRun::isOver);
        assertThat(over.counts().total()).isZero();
        assertThat(answer.run(List.of("--follow", run.toString()), said)).isEqualTo(1);
        assertThat(said.all()).contains("cannot be read by the desk");
    }

    @Test
    void leavesOutWhatABrowserNamesAfterItWasCancelled() {
        ImportRunId run = as(() -> imports.begin("many", Optional.empty()));
        as(() -> imports.announce(run, List.of(new AnnouncedFile("one.txt", 3))));
        actingAs.run(reviewer, () -> imports.cancelRest(run));

        int later = as(() -> imports.announce(run, List.of(new AnnouncedFile("two.txt", 3))));

        assertThat(as(() -> imports.get(run)).counts().of(ImportState.LEFT_OUT)).isEqualTo(2);
        assertThat(
                        as(
                                () ->
                                        imports.receive(
                                                run,
                                                later,
                                                new ByteArrayInputStream(SomeFiles.bytes("two")),
                                                Optional.empty())))
                .isEmpty();
    }

    @Test
    void isForWhoeverBeganItOnly() throws IOException {
        ImportRunId run = begun();
        UserId other = some.reviewer();

        assertThat(actingAs.run(other, () -> imports.mine(100)))
                .extracting(ImportRun::id)
                .doesNotContain(run);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> actingAs.run(other, () -> imports.get(run)));
    }

    private ImportRunId begun() throws IOException {
        Path real = folder.toRealPath();
        return as(() -> imports.beginAtServer(real, false, Optional.empty()));
    }

    private int bringIn(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(FileAddress.of(folder)));
        arguments.addAll(List.of(more));
        return answer.run(arguments, said);
    }

    private Map<String, ImportedFile> files(ImportRunId run) {
        return as(() -> imports.files(run, Set.of(), 0, 1_000)).stream()
                .collect(Collectors.toMap(ImportedFile::name, file -> file));
    }

    private static DocumentId document(Map<String, ImportedFile> files, String name) {
        return file(files, name).document().orElseThrow();
    }

    private void change(String what, ImportedFile file) {
        jdbc.sql("UPDATE document SET " + what + " WHERE id = ?")
                .param(file.document().orElseThrow().value())
                .update();
    }

    private Map<String, ImportedFile> filesOfNewest() {
        return actingAs.system(
                () ->
                        imports.files(newest().id(), Set.of(), 0, 1_000).stream()
                                .collect(Collectors.toMap(ImportedFile::name, file -> file)));
    }

    private ImportRun newest() {
        String name = folder.getFileName().toString();
        return actingAs.system(() -> imports.mine(50)).stream()
                .filter(run -> run.name().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static ImportedFile file(Map<String, ImportedFile> files, String name) {
        return Objects.requireNonNull(files.get(name));
    }

    private String signInName(UserId person) {
        return actingAs.system(() -> people.find(person)).orElseThrow().signInName();
    }

    /** Without words, and like no other: what follows the picture's end is no part of it. */
    private static byte[] ownPicture() {
        byte[] end = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(Specimens.png());
        whole.writeBytes(end);
        return whole.toByteArray();
    }

    private static void makePipe(Path pipe) throws IOException {
        try {
            new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
