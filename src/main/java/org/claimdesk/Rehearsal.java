package org.claimdesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.imports.DocumentImports;
import org.claimdesk.evidence.imports.ImportRun;
import org.claimdesk.evidence.imports.ImportRunId;
import org.claimdesk.user.ActingAs;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What the build runs once, on an empty desk that is thrown away, for Java to keep what it learns:
 * a start, and an import of small files. So a desk need not find out again which of its methods are
 * worth compiling while somebody waits for a thousand files (decision 0061).
 */
final class Rehearsal {

    private static final int FILES = 300;
    private static final List<String> KINDS = List.of("txt", "csv", "html", "md", "eml");
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int LOOK_EVERY_MS = 100;

    private Rehearsal() {}

    /**
     * @param args what the program is started with; the first one is a folder of its own
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[0])).toRealPath();
        ConfigurableApplicationContext desk =
                SpringApplication.run(
                        ClaimdeskApplication.class,
                        "--claimdesk.folder=" + folder.resolve("desk"),
                        "--spring.profiles.active=serve",
                        "--server.port=0");
        bringIn(desk, files(folder.resolve("files")));
        System.exit(SpringApplication.exit(desk));
    }

    private static Path files(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < FILES; i++) {
            String kind = KINDS.get(i % KINDS.size());
            Files.writeString(
                    folder.resolve(i + "." + kind),
                    "Subject: Report %1$d\n\nThe price of tin rose by %1$d per cent.\n"
                            .formatted(i));
        }
        return folder;
    }

    /** As far as it comes: on a slow machine Java learns less, and nothing is lost. */
    private static void bringIn(ConfigurableApplicationContext desk, Path files)
            throws InterruptedException {
        DocumentImports imports = desk.getBean(DocumentImports.class);
        ActingAs actingAs = desk.getBean(ActingAs.class);
        ImportRunId id =
                actingAs.system(() -> imports.beginAtServer(files, true, Optional.empty()));
        long end = System.nanoTime() + LONGEST.toNanos();
        ImportRun run = actingAs.system(() -> imports.get(id));
        while (!run.isOver() && System.nanoTime() < end) {
            Thread.sleep(LOOK_EVERY_MS);
            run = actingAs.system(() -> imports.get(id));
        }
    }
}
