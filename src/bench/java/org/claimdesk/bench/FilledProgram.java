package org.claimdesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * The packaged program on a desk that was filled for it, in a folder of its own.
 *
 * @param told the lines in which whoever filled the desk wrote down what it is filled with
 */
record FilledProgram(Program program, Path folder, List<String> told) {

    /**
     * Who fills the desk also warms the program up for it, so another process is measured.
     *
     * @param profile of those that fill the desk
     * @param arguments what they have to know
     */
    static FilledProgram start(String profile, String... arguments)
            throws IOException, InterruptedException {
        Path folder = Cleanup.temporaryFolder();
        Path added = folder.resolve("added.jar");
        try (ThinJar jar = new ThinJar(added, new Manifest())) {
            jar.addPackage("org.claimdesk.bench.added");
        }
        Path told = folder.resolve("filled.tsv");
        String[] filling =
                Stream.concat(
                                Stream.of(
                                        "--spring.profiles.active=sample," + profile,
                                        "--bench.filled=" + told),
                                Stream.of(arguments))
                        .toArray(String[]::new);
        try (Program program = launch(folder, added, filling)) {
            program.awaitFile(told);
        }
        Program program = launch(folder, added, "--spring.profiles.active=sample");
        program.awaitPage("login");
        return new FilledProgram(program, folder, Files.readAllLines(told));
    }

    private static Program launch(Path folder, Path added, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(StartCommand.ofProgramWith(added));
        command.add("--claimdesk.folder=" + folder.resolve("desk"));
        return Program.launch(command, folder, arguments);
    }
}
