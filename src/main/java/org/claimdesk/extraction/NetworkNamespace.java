package org.claimdesk.extraction;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the system lets an ordinary process have a network of its own with nothing in it, the child
 * is put there. Containers often forbid it; then only the child's own refusal of sockets holds, and
 * the log says so.
 */
final class NetworkNamespace {

    private static final Logger log = LoggerFactory.getLogger(NetworkNamespace.class);

    private static final List<String> UNSHARE =
            List.of("unshare", "--user", "--map-root-user", "--net", "--");

    private NetworkNamespace() {}

    /** What to put before a command, or nothing. */
    static List<String> prefix() {
        boolean works = works();
        log.info(
                "Files are read {}",
                works
                        ? "in a network namespace of their own, with sockets refused in Java as well"
                        : "with sockets refused in Java; there is no network namespace here");
        return works ? UNSHARE : List.of();
    }

    private static boolean works() {
        List<String> line = new ArrayList<>(UNSHARE);
        line.add("true");
        try {
            Process process =
                    new ProcessBuilder(line)
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.DISCARD)
                            .start();
            boolean ended = process.waitFor(5, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false; // another system than Linux, or one without the command
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
