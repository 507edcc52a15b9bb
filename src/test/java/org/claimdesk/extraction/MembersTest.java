package org.claimdesk.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.claimdesk.extraction.Unreadable.Reason;
import org.claimdesk.shared.Locator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What lies inside a file comes out of it, and can do no harm on the way. */
class MembersTest extends ReadsInAChild {

    @Test
    void takesTheFilesOutOfAnArchiveAndListsThem() throws Exception {
        Extracted zip = container("a.zip", Specimens.zip(Map.of("press/release.txt", "Tin rose.")));

        assertThat(zip.text()).isEqualTo("press/release.txt");
        assertThat(zip.parts()).extracting(Part::locator).containsExactly(new Locator.Contents());
        assertThat(paths(zip)).containsExactly("press/release.txt");
        assertThat(bytesOf(zip.members().getFirst())).asString(UTF_8).isEqualTo("Tin rose.");
        assertThat(zip.leftOut()).isEmpty();
    }

    @Test
    void readsTheSameTextWhenNobodyWantsTheFiles() throws Exception {
        byte[] mail = Mails.withAttachments();

        Extracted alone = text("a.eml", mail);

        assertThat(alone.text()).isEqualTo(container("a.eml", mail).text());
        assertThat(alone.members()).isEmpty();
    }

    @Test
    void takesATarInAGzipForOneArchive() throws Exception {
        byte[] tar = tar(Map.of("a.txt", "Tin", "b.txt", "Copper"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var gzip = new GzipCompressorOutputStream(out)) {
            gzip.write(tar);
        }

        assertThat(paths(container("a.tgz", out.toByteArray())))
                .containsExactlyInAnyOrder("a.txt", "b.txt");
    }

    @Test
    void makesNoPathOutOfANameAndHidesNothingInIt() throws Exception {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("../../../etc/cron.d/evil", "1");
        entries.put("/etc/passwd", "2");
        entries.put("C:\\windows\\evil.ini", "3");
        entries.put("invoice\u202Efdp.exe", "4");
        entries.put("nul\u0000byte.txt", "5");
        entries.put("..", "6");

        Extracted zip = container("a.zip", Specimens.zip(entries));

        assertThat(paths(zip))
                .containsExactly(
                        "etc/cron.d/evil",
                        "etc/passwd",
                        "C:/windows/evil.ini",
                        "invoicefdp.exe",
                        "nulbyte.txt",
                        "#6");
        assertThat(bytesOf(zip.members().get(3))).asString(UTF_8).isEqualTo("4");
    }

    @Test
    void followsNoSymbolicLink() throws Exception {
        Extracted tar = container("a.tar", tarWithLink("/etc/passwd"));
        assertThat(tar.text()).isEqualTo("link\nplain.txt");
        assertThat(paths(tar)).containsExactly("plain.txt");

        Extracted zip = container("a.zip", Specimens.zipWithLink("/etc/passwd"));
        assertThat(zip.text()).isEqualTo("link\nplain.txt");
        assertThat(paths(zip)).containsExactly("plain.txt");
    }

    @Test
    void takesFilesWithoutATimeOutOfA7zArchive() throws Exception {
        Extracted archive = container("a.7z", sevenZ());

        assertThat(archive.text()).isEqualTo("press/tin.txt\nlink\nempty.txt\nzinc.txt");
        assertThat(paths(archive)).containsExactly("press/tin.txt", "zinc.txt");
        assertThat(bytesOf(archive.members().get(1))).asString(UTF_8).isEqualTo("Zinc fell.");
        assertThat(archive.leftOut()).isEmpty();
    }

    @Test
    void listsWhatLiesTooDeepWithoutTakingIt() throws Exception {
        Limits flat = new Limits(50 << 20, 60 << 20, 1_000, 0, 20_000_000, 50, 200);

        Extracted zip = container("a.zip", Specimens.zip(Map.of("a.txt", "Tin")), flat);

        assertThat(zip.text()).isEqualTo("a.txt");
        assertThat(zip.members()).isEmpty();
        assertThat(zip.leftOut().map(Unreadable::reason)).contains(Reason.TOO_DEEP);
    }

    @Test
    void takesAsManyFilesAsItMayAndSaysSo() throws Exception {
        Limits few = new Limits(50 << 20, 60 << 20, 3, 3, 20_000_000, 50, 200);
        Map<String, String> entries = new LinkedHashMap<>();
        for (int i = 1; i <= 10; i++) {
            entries.put(i + ".txt", "Words of " + i);
        }

        Extracted zip = container("a.zip", Specimens.zip(entries), few);

        assertThat(paths(zip)).containsExactly("1.txt", "2.txt", "3.txt");
        assertThat(zip.leftOut().map(Unreadable::reason)).contains(Reason.TOO_MANY);
    }

    @Test
    void takesAsManyBytesAsItMayAndSaysSo() throws Exception {
        Limits small = new Limits(50 << 20, 20, 100, 3, 20_000_000, 50, 200);
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("small.txt", "Tin rose.");
        entries.put("large.txt", "Copper fell for the third month in a row.");

        Extracted zip = container("a.zip", Specimens.zip(entries), small);

        assertThat(paths(zip)).containsExactly("small.txt");
        assertThat(zip.leftOut().map(Unreadable::reason)).contains(Reason.TOO_LARGE_UNPACKED);
    }

    @Test
    void readsAMailInPartsAndTakesOutWhatIsAttached() throws Exception {
        Extracted mail = container("a.eml", Mails.withAttachments());

        assertThat(mail.parts())
                .extracting(Part::locator)
                .containsExactly(
                        new Locator.MailPart(Locator.MailPart.Place.HEAD, 1),
                        new Locator.MailPart(Locator.MailPart.Place.TEXT, 1),
                        new Locator.Contents());
        assertThat(words(mail, 0)).startsWith("From: Ada").contains("Subject: Rare earths");
        assertThat(words(mail, 1)).isEqualTo("Please find the figures attached.");
        assertThat(words(mail, 2)).isEqualTo("figures.csv\nA forwarded question.eml");
        assertThat(bytesOf(mail.members().getFirst())).asString(UTF_8).startsWith("country,share");
        assertThat(bytesOf(mail.members().getLast())).asString(UTF_8).contains("Forwarded words");
    }

    @Test
    void knowsAMailboxByItsFirstLines() throws Exception {
        String mail =
                "From robin@desk.example Mon Jun 01 04:28:28 2009\n"
                        + "Comments: first\nSubject: Tin\nContent-Type: text/html\n\n"
                        + "<html><body><p>Tin rose</p></body></html>\n";

        Extracted one = container("saved.txt", utf8(mail));
        Extracted two = container("saved.html", utf8(mail + "\n" + mail.replace("rose", "fell")));
        Extracted none = container("a.txt", utf8("From here on tin rose at 10:30 in 2009.\nSo:"));

        assertThat(one.details().mediaType()).isEqualTo("message/rfc822");
        assertThat(one.text()).contains("Subject: Tin", "Tin rose").doesNotContain("From robin");
        assertThat(two.details().mediaType()).isEqualTo("application/mbox");
        assertThat(two.members()).hasSize(2);
        assertThat(none.details().mediaType()).isEqualTo("text/plain");
    }

    @Test
    void takesTheMailsOutOfAMailbox() throws Exception {
        Extracted box = container("a.mbox", Mails.mailbox("One", "Two"));

        assertThat(box.text()).isEqualTo("One.eml\nTwo.eml");
        assertThat(bytesOf(box.members().getLast())).asString(UTF_8).contains("Words of Two");
    }

    @Test
    void readsAMailboxWithOneMailAsThatMail() throws Exception {
        Extracted mail = container("a.eml", Mails.mailbox("Alone"));

        assertThat(mail.members()).isEmpty();
        assertThat(mail.text()).contains("Subject: Alone").contains("Words of Alone");
    }

    @Test
    void keepsWhatIsNoFileOfItsOwnInTheText() throws Exception {
        Extracted docx = container("a.docx", Specimens.docx("One.", "Two."));

        assertThat(docx.text()).isEqualTo("One.\n\nTwo.");
        assertThat(docx.members()).isEmpty();
    }

    /** Two files, a folder, a link and an empty file, of none of which a time is told. */
    private static byte[] sevenZ() throws IOException {
        try (var channel = new SeekableInMemoryByteChannel()) {
            try (SevenZOutputFile file = new SevenZOutputFile(channel)) {
                put(file, "press", 0, null);
                put(file, "press/tin.txt", 0, "Tin rose.");
                put(file, "link", 0xA1FF_8000, "/etc/passwd");
                put(file, "empty.txt", 0, "");
                put(file, "zinc.txt", 0, "Zinc fell.");
            }
            return Arrays.copyOf(channel.array(), (int) channel.size());
        }
    }

    private static void put(
            SevenZOutputFile file, String name, int attributes, @Nullable String words)
            throws IOException {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName(name);
        entry.setDirectory(words == null);
        entry.setHasWindowsAttributes(attributes != 0);
        entry.setWindowsAttributes(attributes);
        file.putArchiveEntry(entry);
        if (words != null) {
            file.write(utf8(words));
        }
        file.closeArchiveEntry();
    }

    private static List<String> paths(Extracted read) {
        return read.members().stream().map(Member::path).toList();
    }

    private static String words(Extracted read, int part) {
        Part found = read.parts().get(part);
        return read.text().substring(found.start(), found.end()).strip();
    }

    static byte[] tar(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                byte[] words = entry.getValue().getBytes(UTF_8);
                TarArchiveEntry file = new TarArchiveEntry(entry.getKey());
                file.setSize(words.length);
                tar.putArchiveEntry(file);
                tar.write(words);
                tar.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] tarWithLink(String target) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(out)) {
            TarArchiveEntry link = new TarArchiveEntry("link", TarConstants.LF_SYMLINK);
            link.setLinkName(target);
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
            TarArchiveEntry file = new TarArchiveEntry("plain.txt");
            file.setSize(3);
            tar.putArchiveEntry(file);
            tar.write("Tin".getBytes(UTF_8));
            tar.closeArchiveEntry();
        }
        return out.toByteArray();
    }
}
