package org.claimdesk.extraction.child;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Tells one part of a ZIP that was cut into several from a whole one. */
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

    /** The last part holds the list of files, and says that it is not the first. */
    private static boolean isLast(RandomAccessFile bytes) throws IOException {
        long tail = Math.max(0, bytes.length() - LONGEST_COMMENT - END_LENGTH);
        ByteBuffer end = read(bytes, tail, (int) (bytes.length() - tail));
        int at = new String(end.array(), StandardCharsets.ISO_8859_1).lastIndexOf(END);
        if (at < 0 || at + END_LENGTH > end.capacity()) {
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
