package org.claimdesk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The time that small text files take among 10,000 documents beside that among 500, and what each
 * document leaves in the heap beside 2 KB.
 */
final class ImportGrowthBenchmark implements Benchmark {

    private static final double BYTES = 2_048;

    private final Path folder;
    private int round;

    ImportGrowthBenchmark() throws IOException {
        folder = Cleanup.temporaryFolder();
    }

    @Override
    public String name() {
        return "import-growth";
    }

    @Override
    public String describe() {
        return "small text files: among 10,000 documents / among 500; heap a document / 2 KB";
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("time", 1.2, "ms"), new Part("heap", 1, "bytes"));
    }

    @Override
    public int warmUps() {
        return 0;
    }

    @Override
    public int rounds() {
        return 1;
    }

    @Override
    public List<Pair> round() throws IOException, InterruptedException {
        double[] figures =
                Measured.runInProgram(
                        TimedGrowth.class, folder.resolve("round " + round++).toString());
        return List.of(
                new Pair(figures[1] / TimedGrowth.SOME, figures[0] / TimedGrowth.SOME),
                new Pair(figures[2], BYTES));
    }
}
