package org.claimdesk.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file of one fetch. Once it is closed, a fetch that still goes on cannot write to it. */
final class FetchTarget implements AutoCloseable {

    private final Path path;
    private @Nullable OutputStream file;
    private boolean closed;

    FetchTarget(Path path) {
        this.path = path;
    }

    synchronized void write(byte[] bytes, int length) throws IOException {
        if (closed) {
            throw new IOException("The fetch into %s was given up".formatted(path));
        }
        if (file == null) {
            file = Files.newOutputStream(path);
        }
        file.write(bytes, 0, length);
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (file != null) {
            file.close();
        }
    }

    /** Half an answer is none. */
    synchronized void empty() throws IOException {
        close();
        Files.newOutputStream(path).close();
    }
}
