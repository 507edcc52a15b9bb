package org.claimdesk.bench;

import java.nio.file.Path;
import org.claimdesk.evidence.imports.ImportRun;

/**
 * Brings two folders into an empty desk. Prints how many milliseconds the second took until all was
 * written, and how many of its files can be read.
 */
final class TimedImport {

    private TimedImport() {}

    public static void main(String[] args) throws InterruptedException {
        try (DeskImports desk = new DeskImports(Path.of(args[0]))) {
            desk.bringIn(Path.of(args[1]));
            long began = System.nanoTime();
            ImportRun run = desk.bringIn(Path.of(args[2]));
            long took = System.nanoTime() - began;
            System.out.println(Measured.FIGURES + took / 1e6 + " " + run.counts().ready());
        }
        System.exit(0);
    }
}
