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

    /** Where there are more than that, or its writer prefers it, the number stands elsewhere. */
    private static final int ELSEWHERE = 0xFFFF;

    private static final int WHERE = 0x07064B50;
    private static final int WHERE_LENGTH = 20;
    private static final int LARGE_END = 0x06064B50;
    private static final int LARGE_END_LENGTH = 56;

    private SpannedZip() {}

    static boolean isPartOfOne(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            return read(bytes, 0, FIRST.length).equals(ByteBuffer.wrap(FIRST)) || isLast(bytes);
        }
    }

    /**
     * Whether it says that it holds 65,535 files or more, as no document does: to look through them
     * for what else it might be takes seconds. Not where it breaks off, or says so nowhere.
     */
    static boolean holdsVeryMany(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (!PackedSize.isZip(read(bytes, 0, FIRST.length / 2).array())) {
                return false;
            }
            ByteBuffer end = end(bytes);
            int at = at(end);
            return at >= 0
                    && (end.getShort(at + 10) & 0xFFFF) == ELSEWHERE
                    && isElsewhereAsMany(bytes, bytes.length() - end.capacity() + at);
        }
    }

    /** A writer may count elsewhere whatever the number, as one does that can't go back. */
    private static boolean isElsewhereAsMany(RandomAccessFile bytes, long end) throws IOException {
        ByteBuffer where = read(bytes, Math.max(0, end - WHERE_LENGTH), WHERE_LENGTH);
        if (where.getInt(0) != WHERE) {
            return true; // there is no elsewhere, so that this is the number
        }
        long at = where.getLong(8);
        if (at < 0 || at > end - WHERE_LENGTH - LARGE_END_LENGTH) {
            return false;
        }
        ByteBuffer large = read(bytes, at, LARGE_END_LENGTH);
        return large.getInt(0) == LARGE_END
                && Long.compareUnsigned(large.getLong(32), ELSEWHERE) >= 0;
    }

    private static ByteBuffer end(RandomAccessFile bytes) throws IOException {
        long tail = Math.max(0, bytes.length() - LONGEST_COMMENT - END_LENGTH);
        return read(bytes, tail, (int) (bytes.length() - tail));
    }

    /** Where the record begins that ends the file, with its comment; negative without one. */
    private static int at(ByteBuffer end) {
        int at = new String(end.array(), StandardCharsets.ISO_8859_1).lastIndexOf(END);
        boolean whole = at >= 0 && at + END_LENGTH <= end.capacity();
        return whole && at + END_LENGTH + (end.getShort(at + 20) & 0xFFFF) == end.capacity()
                ? at
                : -1;
    }

    /** The last part holds the list of files, and says that it is not the first. */
    private static boolean isLast(RandomAccessFile bytes) throws IOException {
        ByteBuffer end = end(bytes);
        int at = at(end);
        if (at < 0) {
            return false;
        }
        int disk = end.getShort(at + 4) & 0xFFFF;
        return disk > 0 && disk < ELSEWHERE;
    }

    private static ByteBuffer read(RandomAccessFile bytes, long from, int length)
            throws IOException {
        byte[] read = new byte[(int) Math.min(length, bytes.length() - from)];
        bytes.seek(from);
        bytes.readFully(read);
        return ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
    }
}
