package org.claimdesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * 500 mixed files from a folder until all layers and rows are written, beside bare Tika in one
 * process. A desk runs for weeks: both have read each kind of file once before what is measured.
 */
final class ImportBenchmark implements Benchmark {

    private static final int FILES = 500;
    private static final double FEWEST_READ = 0.9;

    private final Path folder;
    private final Path before;
    private final Path files;
    private int round;

    ImportBenchmark() throws IOException {
        folder = Cleanup.temporaryFolder();
        before = Files.createDirectories(folder.resolve("before")).toRealPath();
        files = Files.createDirectories(folder.resolve("files")).toRealPath();
        List<Path> good = MixedFiles.good();
        MixedFiles.fill(before, good, good.size());
        MixedFiles.fill(files, good, good.size(), FILES);
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String describe() {
        return "500 mixed files hashed, read in the child, stored / bare Tika in one process";
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("", 1.4, "s"));
    }

    /** Each round begins with files that do not count. */
    @Override
    public int warmUps() {
        return 0;
    }

    @Override
    public int rounds() {
        return 3;
    }

    @Override
    public List<Pair> round() throws IOException, InterruptedException {
        Path desk = folder.resolve("desk " + round++);
        String[] folders = {before.toString(), files.toString()};
        double[] ours =
                Measured.runInProgram(TimedImport.class, desk.toString(), folders[0], folders[1]);
        double[] theirs = Measured.run(BareTika.class, folders);
        if (ours[1] < theirs[1] * FEWEST_READ) {
            throw new IllegalStateException(
                    "Read %.0f files, and Tika %.0f".formatted(ours[1], theirs[1]));
        }
        return List.of(new Pair(ours[0] / 1_000, theirs[0] / 1_000));
    }
}
