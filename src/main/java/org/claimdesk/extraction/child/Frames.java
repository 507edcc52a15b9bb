package org.claimdesk.extraction.child;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Messages on a byte stream: pieces with their length before them, closed by a length of zero. So
 * neither side needs to hold a message in memory, and neither can read past its end.
 */
final class Frames {

    private static final int PIECE = 1 << 16;

    private Frames() {}

    /** A message to write; closing it ends the message and leaves the stream open. */
    static OutputStream writer(OutputStream stream) {
        DataOutputStream data = new DataOutputStream(stream);
        OutputStream pieces =
                new FilterOutputStream(data) {
                    @Override
                    public void write(byte[] bytes, int offset, int length) throws IOException {
                        if (length > 0) {
                            data.writeInt(length);
                            data.write(bytes, offset, length);
                        }
                    }

                    @Override
                    public void write(int one) throws IOException {
                        data.writeInt(1);
                        data.write(one);
                    }

                    @Override
                    public void close() throws IOException {
                        data.writeInt(0);
                        data.flush();
                    }
                };
        return new BufferedOutputStream(pieces, PIECE);
    }

    /**
     * The next message to read, with an end of its own.
     *
     * @param longest more bytes than that are an IOException
     */
    static InputStream reader(InputStream stream, long longest) {
        return new Message(stream, longest);
    }

    private static final class Message extends FilterInputStream {

        private final DataInputStream data;
        private long left;
        private int piece;
        private boolean ended;

        Message(InputStream stream, long longest) {
            super(stream);
            data = new DataInputStream(stream);
            left = longest;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!ended && piece == 0) {
                next();
            }
            if (ended) {
                return -1;
            }
            int got = data.read(bytes, offset, Math.min(length, piece));
            if (got < 0) {
                throw new EOFException("The message breaks off");
            }
            piece -= got;
            return got;
        }

        private void next() throws IOException {
            piece = data.readInt();
            ended = piece == 0;
            left -= piece;
            if (piece < 0 || piece > PIECE || left < 0) {
                throw new IOException("The message breaks the protocol");
            }
        }

        @Override
        public int available() {
            return 0;
        }

        /** Reads to the end of the message; the stream stays open. */
        @Override
        public void close() throws IOException {
            byte[] rest = new byte[8192];
            while (!ended) {
                if (read(rest, 0, rest.length) < 0) {
                    return;
                }
            }
        }
    }
}
