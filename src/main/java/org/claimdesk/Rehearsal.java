package org.claimdesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.claimdesk.command.CommandOutput;
import org.claimdesk.evidence.DocumentFilter;
import org.claimdesk.evidence.DocumentState;
import org.claimdesk.evidence.Documents;
import org.claimdesk.user.ActingAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What the build runs once, on an empty desk that is thrown away, for Java to keep what it learns:
 * a start, and an import of small files. So a desk need not find out again which of its methods are
 * worth compiling while somebody waits for a thousand files (decision 0061).
 */
final class Rehearsal {

    private static final Logger log = LoggerFactory.getLogger(Rehearsal.class);

    private static final int FAILED = 1;
    private static final int FILES = 300;
    private static final List<String> KINDS = List.of("txt", "csv", "html", "md", "eml");
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private Rehearsal() {}

    /**
     * @param args what the program is started with; the first one is a folder of its own
     */
    public static void main(String[] args) {
        System.exit(play(Path.of(args[0]), Rehearsal::start));
    }

    /**
     * Answers what the process ends with, whatever happens: the threads of a desk would keep it,
     * and the build, waiting for ever.
     */
    static int play(Path where, Function<Path, ConfigurableApplicationContext> start) {
        try {
            Path folder = Files.createDirectories(where).toRealPath();
            try (ConfigurableApplicationContext desk = start.apply(folder)) {
                return exitCode(bringIn(desk, files(folder.resolve("files"))));
            }
        } catch (Exception | Error e) { // The build is told, whatever it was.
            log.error("The rehearsal failed", e);
            return FAILED;
        }
    }

    /** Of no file at all Java learns nothing. */
    static int exitCode(int read) {
        if (read > 0) {
            return 0;
        }
        log.error("The rehearsal read none of {} files", FILES);
        return FAILED;
    }

    private static ConfigurableApplicationContext start(Path folder) {
        return SpringApplication.run(
                ClaimdeskApplication.class,
                "--claimdesk.folder=" + folder.resolve("desk"),
                "--spring.profiles.active=serve",
                "--server.port=0");
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

    /** As the command at the server does, as far as it comes; answers how many files were read. */
    private static int bringIn(ConfigurableApplicationContext desk, Path files) {
        DeskCommand.named("import", desk).run(List.of(files.toUri().getRawPath()), new Listening());
        return desk.getBean(ActingAs.class).system(() -> countReady(desk));
    }

    private static int countReady(ConfigurableApplicationContext desk) {
        return desk.getBean(Documents.class)
                .count(DocumentFilter.ALL.in(Set.of(DocumentState.READY)));
    }

    /** On a slow machine it hears no more after a while, and Java learns less. */
    private static final class Listening implements CommandOutput {

        private final long end = System.nanoTime() + LONGEST.toNanos();

        @Override
        public void line(String words) {
            log.info(words);
        }

        @Override
        public void progress(String words) {
            log.debug(words);
        }

        @Override
        public void whenInterrupted(String words) {
            log.debug(words);
        }

        @Override
        public boolean isGone() {
            return System.nanoTime() >= end;
        }
    }
}
