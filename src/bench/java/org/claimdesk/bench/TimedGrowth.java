package org.claimdesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Brings small files into a desk that has 500 documents and into one that has 10,000, some here and
 * some there in turn, so that both find the program as warm and the machine as busy. Prints how
 * long 500 of them took in each, in milliseconds, and by how many bytes a document the heap grew
 * while the larger one was filled.
 */
final class TimedGrowth {

    static final int SOME = 500;
    static final int MANY = 10_000;
    private static final int WARM_UP = 2_000;
    private static final int IN_TURN = 50;

    private TimedGrowth() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        try (DeskImports small = new DeskImports(folder.resolve("small desk"));
                DeskImports large = new DeskImports(folder.resolve("large desk"))) {
            small.bringIn(files(folder, 0, SOME));
            large.bringIn(files(folder, 0, WARM_UP));
            long before = heap();
            large.bringIn(files(folder, WARM_UP, MANY - WARM_UP));
            double grown = (heap() - before) / (double) (MANY - WARM_UP);
            double some = 0;
            double many = 0;
            for (int i = 0; i < SOME; i += IN_TURN) {
                Path next = files(folder, MANY + i, IN_TURN);
                boolean smallFirst = i / IN_TURN % 2 == 0;
                double first = time(smallFirst ? small : large, next);
                double second = time(smallFirst ? large : small, next);
                some += smallFirst ? first : second;
                many += smallFirst ? second : first;
            }
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
