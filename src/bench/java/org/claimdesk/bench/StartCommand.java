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

    static List<String> of(Path jar) {
        List<String> command = java(jar);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /** The packaged program with classes beside it that it finds as it finds its own. */
    static List<String> ofProgramWith(Path added) {
        return ofProgramWith(added, PROGRAM);
    }

    /** The same, begun with one of those classes. */
    static List<String> ofProgramWith(Path added, Class<?> main) {
        return ofProgramWith(added, main.getName());
    }

    private static List<String> ofProgramWith(Path added, String main) {
        List<String> command = java(program());
        command.addAll(
                List.of("-cp", program() + System.getProperty("path.separator") + added, main));
        return command;
    }

    /** With the classes that lie ready beside the jar, if they do, as the launcher starts it. */
    private static List<String> java(Path jar) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx2g",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED"));
        Path ready = Path.of(jar.toString().replaceFirst("\\.jar$", ".aot"));
        if (Files.exists(ready)) {
            command.add("-XX:AOTCache=" + ready);
        }
        return command;
    }
}
