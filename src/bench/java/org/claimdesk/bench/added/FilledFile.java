package org.claimdesk.bench.added;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where it is written down what a desk was filled with; that it is there says that it is done. */
@Component
@Profile({DeskFiller.PROFILE, ClaimsFiller.PROFILE, PassagesFiller.PROFILE})
class FilledFile {

    private final Environment environment;

    FilledFile(Environment environment) {
        this.environment = environment;
    }

    /** Whoever waits for the file must find all of it. */
    void write(List<String> lines) throws IOException {
        Path file = Path.of(environment.getRequiredProperty("bench.filled"));
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, lines);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
