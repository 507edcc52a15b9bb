package org.claimdesk.crash;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/**
 * The class path of these tests, rehearsed once so that a process that starts with it takes half
 * the time (JEP 483 and 514): worth it where many are started. Java keeps only classes out of jars
 * ready, so the folders become some.
 */
record ReadyClasses(String classPath, List<String> options) {

    /** Classes as they are: a rehearsal costs what five starts save. */
    static ReadyClasses unrehearsed() {
        return new ReadyClasses(System.getProperty("java.class.path"), List.of());
    }

    /**
     * @param folder takes some 150 MB
     */
    static ReadyClasses rehearsed(Path folder, Map<String, String> settings, Class<?> main)
            throws InterruptedException {
        String jars = inJars(folder);
        Path cache = folder.resolve("classes.aot");
        List<String> output = List.of("-XX:AOTCacheOutput=" + cache);
        try (Life rehearsal = new Life(jars, output, settings, main)) {
            if (rehearsal.exitCode() != 0 || !Files.exists(cache)) {
                throw new IllegalStateException("The rehearsal failed: " + rehearsal.next());
            }
        }
        return new ReadyClasses(jars, List.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache));
    }

    Life life(Map<String, String> settings, Class<?> main, String... arguments) {
        return new Life(classPath, options, settings, main, arguments);
    }

    private static String inJars(Path folder) {
        List<String> parts = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            parts.add(Files.isDirectory(Path.of(part)) ? jar(folder, parts.size(), part) : part);
        }
        return String.join(File.pathSeparator, parts);
    }

    private static String jar(Path folder, int number, String classes) {
        String jar = folder.resolve(number + ".jar").toString();
        int failed =
                ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(System.err, System.err, "--create", "--file", jar, "-C", classes, ".");
        if (failed != 0) {
            throw new IllegalStateException("No jar of " + classes);
        }
        return jar;
    }
}
