package org.claimdesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.util.FileSystemUtils;

/** Ends and removes at the end of a run, however it ends, all that was started, newest first. */
final class Cleanup {

    private static final Deque<AutoCloseable> LEFT = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Cleanup::closeAll));
    }

    private Cleanup() {}

    static synchronized void atTheEnd(AutoCloseable started) {
        LEFT.push(started);
    }

    static Path temporaryFolder() throws IOException {
        Path folder = Files.createTempDirectory("claimdesk-bench");
        atTheEnd(() -> FileSystemUtils.deleteRecursively(folder));
        return folder;
    }

    private static synchronized void closeAll() {
        for (AutoCloseable left : LEFT) {
            try {
                left.close();
            } catch (Exception e) {
                e.printStackTrace();
            }
        }
    }
}
