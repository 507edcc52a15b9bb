package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.extraction.Unreadable.Reason;
import org.claimdesk.extraction.child.Request;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What one file may take, and what a process that reads is believed. */
class BoundsTest extends ReadsInAChild {

    @Test
    void areAsPromisedWhereNobodySetsThem() {
        var binder = new Binder(new MapConfigurationPropertySource(Map.of()));
        var settings = binder.bindOrCreate("claimdesk.extraction", ExtractionSettings.class);

        assertThat(settings.children()).isEqualTo(1);
        assertThat(settings.time()).isEqualTo(Duration.ofSeconds(60));
        assertThat(settings.heapMegabytes()).isEqualTo(512);
        assertThat(settings.limits().depth()).isEqualTo(3);
        assertThat(settings.limits().characters()).isEqualTo(20_000_000);
        assertThat(settings.limits().entries()).isEqualTo(10_000);
    }

    @Test
    void refuseMoreBytesThanMayComeIn() throws Exception {
        Limits few = new Limits(10, 60 << 20, 10, 3, 1_000, 10, 10);
        Path file = Specimens.write(folder, "a.txt", utf8("More than ten bytes"));
        Path inside = extractor.folder();

        Extraction read = extractor.read(file, "a.txt", inside, extractor.usual().with(few));

        assertThat(((Unreadable) read).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void cutTheTextThatComesOut() throws Exception {
        Limits short100 = new Limits(50 << 20, 60 << 20, 10, 3, 100, 10, 10);

        Extracted plain = container("a.txt", utf8("word ".repeat(1_000)), short100);
        Extracted parsed = container("a.docx", Specimens.docx("word ".repeat(1_000)), short100);

        assertThat(plain.cut()).isTrue();
        assertThat(plain.text()).hasSize(100);
        assertThat(parsed.cut()).isTrue();
        assertThat(parsed.text()).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void giveAFileThatIsAllowedMoreAProcessOfItsOwn() throws Exception {
        Path file = Specimens.write(folder, "a.txt", utf8("Tin rose."));
        Allowance more = new Allowance(LIMITS, Duration.ofMinutes(2), 200);
        Path inside = extractor.folder();
        extractor.read(file, "a.txt"); // the usual process is there
        long before = children();

        assertThat(extractor.read(file, "a.txt", inside, more)).isInstanceOf(Extracted.class);
        assertThat(children()).isEqualTo(before);
    }

    @Test
    void removeWhatAKilledProgramLeft() throws IOException {
        Path left = Files.createDirectory(folder.resolve("claimdesk-extraction-left"));
        Files.writeString(left.resolve("lock"), "");
        Path work = Files.createDirectory(left.resolve("child"));
        Files.writeString(work.resolve("file"), "secret");
        Path foreign = Files.createDirectory(folder.resolve("claimdesk-extraction-new"));

        try (WorkFolders alive = WorkFolders.open(folder)) {
            Path child = alive.add();
            assertThat(left).doesNotExist();
            assertThat(foreign).exists();

            // Another that starts beside it leaves what is alive alone.
            WorkFolders.open(folder).close();
            WorkFolders.open(folder).close();
            assertThat(child).exists();
        }
        assertThat(folder).isDirectoryNotContaining("glob:**/claimdesk-extraction?*[0-9]");
    }

    @Test
    void believeNothingThatIsNoPlainFileOfItsSize() throws IOException {
        Path child = Files.createDirectory(folder.resolve("child"));
        Path members = Files.createDirectory(child.resolve("members"));
        Path into = Files.createDirectory(folder.resolve("into"));
        Files.writeString(members.resolve("1"), "Tin");
        Path secret = Files.writeString(folder.resolve("secret"), "Tin");
        Files.createSymbolicLink(members.resolve("2"), secret);
        var question =
                new Question(
                        Request.Kind.DOCUMENT,
                        secret,
                        "a.zip",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(into),
                        LIMITS);

        assertThatIOException().isThrownBy(() -> question.fetchMembers(child, saying(1, 99)));
        assertThatIOException().isThrownBy(() -> question.fetchMembers(child, saying(2, 3)));
        assertThatIOException().isThrownBy(() -> question.fetchMembers(child, saying(3, 3)));
    }

    private static Extracted saying(int number, long size) {
        return new Extracted(
                "a",
                List.of(),
                new DocumentDetails(
                        "application/zip",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        "tool",
                        "1"),
                false,
                Optional.empty(),
                List.of(new Member(number, "a", size)),
                Optional.empty());
    }

    private static long children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
    }
}
