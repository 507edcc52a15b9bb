package org.claimdesk.extraction.child;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.claimdesk.extraction.Extracted;
import org.claimdesk.extraction.Limits;
import org.claimdesk.extraction.Specimens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a ZIP says at its end of how many files it holds. */
class SpannedZipTest {

    private static final int END = 22;
    private static final int ELSEWHERE = 0xFFFF;
    private static final Limits LIMITS = new Limits(1 << 20, 1 << 24, 100, 3, 100_000, 10, 100);

    @TempDir private Path folder;

    private final byte[] docx = Specimens.docx("Tin rose.");

    @ParameterizedTest
    @CsvSource({"3, false", "65534, false", "65535, true"})
    void holdsVeryManyIfItsEndSaysSo(int told, boolean many) throws IOException {
        assertThat(holdsVeryMany(telling(told))).isEqualTo(many);
    }

    @ParameterizedTest
    @CsvSource({"3, false", "65534, false", "65535, true", "100000, true", "-1, true"})
    void holdsAsManyAsAreCountedElsewhere(long counted, boolean many) throws IOException {
        assertThat(holdsVeryMany(tellingElsewhere(counted))).isEqualTo(many);
    }

    @Test
    void saysNothingWhereItEndsOtherwiseThanItSays() throws IOException {
        byte[] many = telling(ELSEWHERE);
        byte[] lost = tellingElsewhere(100_000);
        ByteBuffer.wrap(lost)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(lost.length - END - 12, Long.MAX_VALUE);

        assertThat(holdsVeryMany(Arrays.copyOf(many, many.length + 1))).isFalse();
        assertThat(holdsVeryMany(lost)).isFalse();
    }

    /** As some programs write all of theirs. */
    @Test
    void isTheDocumentThatItIsThoughItCountsElsewhere() throws IOException {
        Path file = Files.write(folder.resolve("a.docx"), tellingElsewhere(entries()));

        Extracted read =
                Objects.requireNonNull(
                        new DocumentReader(new Languages())
                                .read(file, "a.docx", LIMITS)
                                .document());

        assertThat(read.text()).isEqualTo("Tin rose.");
        assertThat(read.details().mediaType()).endsWith("wordprocessingml.document");
    }

    private boolean holdsVeryMany(byte[] bytes) throws IOException {
        return SpannedZip.holdsVeryMany(Files.write(folder.resolve("a.zip"), bytes));
    }

    private int entries() {
        return ByteBuffer.wrap(docx)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getShort(docx.length - END + 10);
    }

    private byte[] telling(int number) {
        byte[] told = docx.clone();
        ByteBuffer.wrap(told)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(told.length - END + 8, (short) number)
                .putShort(told.length - END + 10, (short) number);
        return told;
    }

    /** With the larger end, and where it lies, before the end (4.3.14 and 4.3.15 of APPNOTE). */
    private byte[] tellingElsewhere(long number) {
        ByteBuffer end =
                ByteBuffer.wrap(telling(ELSEWHERE), docx.length - END, END)
                        .slice()
                        .order(ByteOrder.LITTLE_ENDIAN);
        return ByteBuffer.allocate(docx.length + 56 + 20)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(docx, 0, docx.length - END)
                .put("PK\u0006\u0006".getBytes(US_ASCII))
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0)
                .putLong(number)
                .putLong(number)
                .putLong(end.getInt(12))
                .putLong(end.getInt(16))
                .put("PK\u0006\u0007".getBytes(US_ASCII))
                .putInt(0)
                .putLong(docx.length - END)
                .putInt(1)
                .put(end)
                .array();
    }
}
