package org.claimdesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Manifest;

/** The packaged program on a desk with a short and a long article, in a folder of its own. */
final class FilledDesk {

    private final Path folder;
    private final List<FilledArticle> articles;
    private final Program program;

    private FilledDesk(Path folder, List<FilledArticle> articles, Program program) {
        this.folder = folder;
        this.articles = articles;
        this.program = program;
    }

    static FilledDesk start() throws IOException, InterruptedException {
        Path folder = Cleanup.temporaryFolder();
        Path added = folder.resolve("added.jar");
        try (ThinJar jar = new ThinJar(added, new Manifest())) {
            jar.addPackage("org.claimdesk.bench.added");
        }
        Path filled = folder.resolve("filled.tsv");
        // Who fills the desk also warms the program up for it, so another process is measured.
        try (Program filling =
                launch(
                        folder,
                        added,
                        "--spring.profiles.active=sample,bench-filling",
                        "--bench.filled=" + filled)) {
            filling.awaitFile(filled);
        }
        Program program = launch(folder, added, "--spring.profiles.active=sample");
        program.awaitPage("login");
        List<FilledArticle> articles =
                Files.readAllLines(filled).stream().map(FilledArticle::read).toList();
        return new FilledDesk(folder, articles, program);
    }

    FilledArticle shortArticle() {
        return articles.getFirst();
    }

    FilledArticle longArticle() {
        return articles.getLast();
    }

    Program program() {
        return program;
    }

    Path folder() {
        return folder;
    }

    private static Program launch(Path folder, Path added, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(StartCommand.ofProgramWith(added));
        command.add("--claimdesk.folder=" + folder.resolve("desk"));
        return Program.launch(command, folder, arguments);
    }

    /** Where an article is, and a claim of it that has evidence and a verdict. */
    record FilledArticle(String title, String id, String version, String claim) {

        static FilledArticle read(String line) {
            String[] parts = line.split("\t");
            return new FilledArticle(parts[0], parts[1], parts[2], parts[3]);
        }
    }
}
