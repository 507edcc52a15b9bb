package org.claimdesk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Launch to the first page served: the packaged program on a desk that has been started before,
 * beside an application with the same libraries, one empty view and an empty database.
 */
final class StartBenchmark implements Benchmark {

    private final Path folder;
    private final Path yardstick;

    StartBenchmark() throws IOException {
        folder = Cleanup.temporaryFolder();
        yardstick = YardstickProgram.build(folder);
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String describe() {
        return "launch to first page, the program / same starters with one empty view";
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("", 1.6, "s"));
    }

    @Override
    public List<Pair> round() throws Exception {
        double ours = launch(StartCommand.program(), "login", "--spring.profiles.active=serve");
        double theirs = launch(yardstick, "", "--spring.profiles.active=yardstick");
        return List.of(new Pair(ours, theirs));
    }

    private double launch(Path jar, String path, String profile) throws Exception {
        long start = System.nanoTime();
        try (Program program =
                Program.launch(
                        StartCommand.of(jar),
                        folder,
                        "--claimdesk.folder=" + folder.resolve("desk"),
                        profile)) {
            program.awaitPage(path);
            return (System.nanoTime() - start) / 1e9;
        }
    }
}
