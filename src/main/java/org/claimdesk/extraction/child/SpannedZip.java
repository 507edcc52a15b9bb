package org.claimdesk.extraction.child;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What the end of a ZIP tells: whether it is one part of several, and whether it is so full that
 * nothing but an archive can be meant.
 */
final class SpannedZip {

    private static final byte[] FIRST = {'P', 'K', 7, 8, 'P', 'K', 3, 4};
    private static final String END = "PK\u0005\u0006";
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 1 << 16;

    /** Where there are more than that, the number stands elsewhere. */
    private static final int ELSEWHERE = 0xFFFF;

    private SpannedZip() {}

    static boolean isPartOfOne(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            return read(bytes, 0, FIRST.length).equals(ByteBuffer.wrap(FIRST)) || isLast(bytes);
        }
    }

    /**
     * Whether it says that it holds 65,535 files or more, as no document does: to look through them
     * for what else it might be takes seconds.
     */
    static boolean holdsVeryMany(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (!PackedSize.isZip(read(bytes, 0, FIRST.length / 2).array())) {
                return false;
            }
            ByteBuffer end = end(bytes);
            int at = at(end);
            return at >= 0 && (end.getShort(at + 10) & 0xFFFF) == ELSEWHERE;
        }
    }

    private static ByteBuffer end(RandomAccessFile bytes) throws IOException {
        long tail = Math.max(0, bytes.length() - LONGEST_COMMENT - END_LENGTH);
        return read(bytes, tail, (int) (bytes.length() - tail));
    }

    /** Where the last entry begins; negative where there is none. */
    private static int at(ByteBuffer end) {
        int at = new String(end.array(), StandardCharsets.ISO_8859_1).lastIndexOf(END);
        return at + END_LENGTH > end.capacity() ? -1 : at;
    }

    /** The last part holds the list of files, and says that it is not the first. */
    private static boolean isLast(RandomAccessFile bytes) throws IOException {
        ByteBuffer end = end(bytes);
        int at = at(end);
        if (at < 0) {
            return false;
        }
        int comment = end.getShort(at + 20) & 0xFFFF;
        int disk = end.getShort(at + 4) & 0xFFFF;
        return at + END_LENGTH + comment == end.capacity() && disk > 0 && disk < ELSEWHERE;
    }

    private static ByteBuffer read(RandomAccessFile bytes, long from, int length)
            throws IOException {
        byte[] read = new byte[(int) Math.min(length, bytes.length() - from)];
        bytes.seek(from);
        bytes.readFully(read);
        return ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
    }
}
