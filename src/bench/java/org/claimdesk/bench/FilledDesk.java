package org.claimdesk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The packaged program on a desk with a short and a long article. */
final class FilledDesk {

    private final FilledProgram filled;
    private final List<FilledArticle> articles;

    private FilledDesk(FilledProgram filled) {
        this.filled = filled;
        articles = filled.told().stream().map(FilledArticle::read).toList();
    }

    static FilledDesk start() throws IOException, InterruptedException {
        return new FilledDesk(FilledProgram.start("bench-filling"));
    }

    FilledArticle shortArticle() {
        return articles.getFirst();
    }

    FilledArticle longArticle() {
        return articles.getLast();
    }

    Program program() {
        return filled.program();
    }

    Path folder() {
        return filled.folder();
    }

    /** Where an article is, and a claim of it that has evidence and a verdict. */
    record FilledArticle(String title, String id, String version, String claim) {

        static FilledArticle read(String line) {
            String[] parts = line.split("\t");
            return new FilledArticle(parts[0], parts[1], parts[2], parts[3]);
        }
    }
}
