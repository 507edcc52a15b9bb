package org.claimdesk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What is still reachable in the heap of a program after it was collected. */
final class LiveHeap {

    /** A line of the histogram: number, instances, bytes, class. */
    private static final Pattern CLASS =
            Pattern.compile("^ *\\d+: +\\d+ +(\\d+) +(\\S+)", Pattern.MULTILINE);

    /** What the collector puts into gaps that it does not close is counted, but lives no more. */
    private static final String FILLER = "jdk.internal.vm.Filler";

    /** Less than this is what a program that nobody uses gives back now and then. */
    private static final long SETTLED = 100_000;

    private LiveHeap() {}

    /** Counted until no more is given back: what pages held may go some seconds after them. */
    static long bytes(Program program) throws IOException, InterruptedException {
        long before = Long.MAX_VALUE;
        long now = count(program);
        while (before - now > SETTLED) {
            Thread.sleep(3_000);
            before = now;
            now = count(program);
        }
        return now;
    }

    private static long count(Program program) throws IOException, InterruptedException {
        Process command =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                                Long.toString(program.pid()),
                                "GC.class_histogram")
                        .redirectErrorStream(true)
                        .start();
        String printed =
                new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        command.waitFor();
        long bytes =
                CLASS.matcher(printed)
                        .results()
                        .filter(line -> !line.group(2).contains(FILLER))
                        .mapToLong(line -> Long.parseLong(line.group(1)))
                        .sum();
        if (bytes == 0) {
            throw new IllegalStateException("jcmd counted nothing:\n" + printed);
        }
        return bytes;
    }
}
