package org.claimdesk.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java command of the launcher, for either program. */
final class StartCommand {

    private StartCommand() {}

    static List<String> of(Path jar) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx2g",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED"));
        Path cache = jar.resolveSibling("claimdesk.aot");
        if (Files.exists(cache)) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }
}
