package org.claimdesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * 1,000 files, 100 of them hostile, brought in by one command while a reviewer opens an article,
 * beside the same without the import. Checks that all good files were read, and that hostile ones
 * stand where they should.
 */
final class ImportBesideBenchmark implements Benchmark {

    private static final int GOOD = 900;
    private static final int HOSTILE = 100;

    private final FilledDesk desk;
    private final OpenedPages reviewer;
    private final ImportByCommand command;

    ImportBesideBenchmark() throws IOException, InterruptedException {
        desk = FilledDesk.start();
        Path files = Files.createDirectories(desk.folder().resolve("thousand"));
        MixedFiles.fill(files.resolve("good"), MixedFiles.good(), GOOD);
        MixedFiles.fill(files.resolve("hostile"), MixedFiles.hostile(), HOSTILE);
        reviewer = new OpenedPages(desk);
        command = new ImportByCommand(desk.folder().resolve("desk"), files);
    }

    @Override
    public String name() {
        return "import-beside";
    }

    @Override
    public String describe() {
        return "a page opened while 1,000 files come in, 100 of them hostile / the same without";
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("", 3, "ms"));
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
        List<Double> alone = new ArrayList<>(reviewer.open(50));
        Process importing = command.start();
        List<Double> meanwhile = reviewer.openWhile(importing::isAlive);
        command.tell(importing, meanwhile);
        alone.addAll(reviewer.open(50)); // the machine may have other work before than after
        return List.of(new Pair(Results.median(meanwhile), Results.median(alone)));
    }
}
