package org.claimdesk.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java command of the launcher, for the program and for what it is compared with. */
final class StartCommand {

    private static final String PROGRAM = "org.claimdesk.ClaimdeskApplication";

    private StartCommand() {}

    /** The packaged program. */
    static Path program() {
        return Path.of(System.getProperty("claimdesk.program"), "claimdesk.jar");
    }

    /**
     * With the classes that lie ready beside it, if they do, as the launcher starts the program.
     */
    static List<String> of(Path jar) {
        List<String> command = java();
        Path ready = Path.of(jar.toString().replaceFirst("\\.jar$", ".aot"));
        if (Files.exists(ready)) {
            command.add("-XX:AOTCache=" + ready);
        }
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /** The packaged program with classes beside it that it finds as it finds its own. */
    static List<String> ofProgramWith(Path added) {
        List<String> command = java();
        command.addAll(
                List.of("-cp", program() + System.getProperty("path.separator") + added, PROGRAM));
        return command;
    }

    private static List<String> java() {
        return new ArrayList<>(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED"));
    }
}
