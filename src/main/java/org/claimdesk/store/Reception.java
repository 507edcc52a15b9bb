package org.claimdesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import org.claimdesk.shared.Sha256;

/** Takes a stream into a file, counting and hashing it on the way. */
record Reception(Disk disk, long limit) {

    /** How the stream ended. A disk that refuses is an {@link IOException} instead. */
    sealed interface Result {}

    record Whole(Sha256 sha256, long size) implements Result {}

    record Beyond() implements Result {}

    record Lost(IOException cause) implements Result {}

    Result take(InputStream source, Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            while (true) {
                int read;
                try {
                    read = source.read(buffer);
                } catch (IOException e) {
                    return new Lost(e);
                }
                if (read < 0) {
                    break;
                }
                size += read;
                if (size > limit) {
                    return new Beyond();
                }
                digest.update(buffer, 0, read);
                write(out, ByteBuffer.wrap(buffer, 0, read));
            }
            disk.force(out);
        }
        return new Whole(Sha256.from(digest), size);
    }

    private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }
}
