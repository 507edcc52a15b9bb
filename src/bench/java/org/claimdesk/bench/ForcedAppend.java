package org.claimdesk.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The least that keeping something costs: 4 kB at the end of a file, forced to the disk. */
final class ForcedAppend {

    private static final int SIZE = 4_096;

    private final FileChannel file;

    ForcedAppend(Path file) throws IOException {
        this.file = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Cleanup.atTheEnd(this.file);
    }

    double milliseconds() throws IOException {
        ByteBuffer content = ByteBuffer.allocate(SIZE);
        long start = System.nanoTime();
        while (content.hasRemaining()) {
            file.write(content);
        }
        file.force(true);
        return (System.nanoTime() - start) / 1e6;
    }
}
