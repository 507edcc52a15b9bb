package org.claimdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Texts in memory serve only while nobody touched their files. */
class CheckedTextsTest {

    @TempDir private Path folder;
    private Bytes bytes;
    private CheckedTexts texts;
    private Sha256 text;

    @BeforeEach
    void read() {
        bytes =
                new Bytes(
                        new DataFolder(folder),
                        new StoreSettings(DataSize.ofMegabytes(1), DataSize.ofBytes(0)),
                        new Disk(),
                        Clock.systemUTC());
        texts = new CheckedTexts(bytes);
        byte[] utf8 = "As it was captured.".getBytes(StandardCharsets.UTF_8);
        var outcome = bytes.keep(new ByteArrayInputStream(utf8), utf8.length);
        text = ((KeepOutcome.Kept) outcome).sha256();
        assertThat(texts.find(text)).isEqualTo(new KeptText.Whole("As it was captured."));
    }

    @Test
    void areNotReadAgainWhileTheFileIsUntouched() {
        String first = texts.find(text).orThrow();

        assertThat(texts.find(text).orThrow()).isSameAs(first);
    }

    @Test
    void areGoneWithTheFile() throws IOException {
        Files.delete(bytes.path(text));

        assertThat(texts.find(text)).isEqualTo(KeptText.Lost.MISSING);
    }

    @Test
    void areHeldAgainstTheHashAgainWhenTheFileGrew() throws IOException {
        Files.writeString(bytes.path(text), "As it was captured. And more.");

        assertThat(texts.find(text)).isEqualTo(KeptText.Lost.ALTERED);
    }

    @Test
    void areHeldAgainstTheHashAgainWhenTheFileWasWrittenOverAndItsTimeSetBack() throws IOException {
        FileTime time = Files.getLastModifiedTime(bytes.path(text));
        Files.writeString(bytes.path(text), "As it was imagined.");
        Files.setLastModifiedTime(bytes.path(text), time);

        assertThat(texts.find(text)).isEqualTo(KeptText.Lost.ALTERED);
    }

    @Test
    void areHeldAgainstTheHashAgainWhenAnotherFileOfTheSameSizeAndTimeLiesThere()
            throws IOException {
        FileTime time = Files.getLastModifiedTime(bytes.path(text));
        Path other = Files.writeString(folder.resolve("other"), "As it was imagined.");
        Files.setLastModifiedTime(other, time);
        Files.move(other, bytes.path(text), StandardCopyOption.REPLACE_EXISTING);

        assertThat(texts.find(text)).isEqualTo(KeptText.Lost.ALTERED);
    }
}
