package org.claimdesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Brings small files into a desk that grows. Prints how long 500 of them took when 500 were there
 * and when 10,000 were, in milliseconds, and by how many bytes a document the heap grew in between.
 * What Java compiles it has compiled before, on another desk.
 */
final class TimedGrowth {

    static final int SOME = 500;
    static final int MANY = 10_000;
    private static final int WARM_UP = 2_000;

    private TimedGrowth() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        try (DeskImports other = new DeskImports(folder.resolve("other desk"))) {
            other.bringIn(files(folder, 0, WARM_UP));
        }
        try (DeskImports desk = new DeskImports(folder.resolve("desk"))) {
            desk.bringIn(files(folder, 0, SOME));
            double some = time(desk, files(folder, SOME, SOME));
            long before = heap();
            desk.bringIn(files(folder, 2 * SOME, MANY - 2 * SOME));
            double many = time(desk, files(folder, MANY, SOME));
            double grown = (heap() - before) / (double) (MANY - SOME);
            System.out.println(Measured.FIGURES + some + " " + many + " " + grown);
        }
        System.exit(0);
    }

    private static double time(DeskImports desk, Path files) throws InterruptedException {
        long began = System.nanoTime();
        desk.bringIn(files);
        return (System.nanoTime() - began) / 1e6;
    }

    private static Path files(Path folder, int first, int number) throws IOException {
        Path files = Files.createDirectories(folder.resolve("files from " + first + "-" + number));
        for (int i = first; i < first + number; i++) {
            Files.writeString(
                    files.resolve(i + ".txt"),
                    "Report %d%n%nThe price of tin rose by %d per cent.%n".formatted(i, i));
        }
        return files.toRealPath();
    }

    private static long heap() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(1_000);
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
