package org.claimdesk.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Packages the yardstick as the program is packaged: a thin jar beside the same libraries. */
final class YardstickProgram {

    private static final String MAIN = "org.claimdesk.bench.yardstick.EmptyApplication";

    private YardstickProgram() {}

    static Path build(Path folder) throws IOException {
        Path lib = Path.of(System.getProperty("claimdesk.program"), "lib").toAbsolutePath();
        Path classes = Path.of(System.getProperty("claimdesk.classes")).toAbsolutePath();
        Path jar = folder.resolve("yardstick.jar");
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, MAIN);
        main.put(Attributes.Name.CLASS_PATH, classPath(lib));
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            Path compiled = classes.resolveSibling("test-classes");
            copy(compiled, compiled.resolve("org/claimdesk/bench/yardstick"), out);
            copyScreens(lib.resolveSibling("claimdesk.jar"), out);
            out.putNextEntry(new JarEntry("application.properties"));
            out.write(settings(folder).getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private static String classPath(Path lib) throws IOException {
        try (Stream<Path> jars = Files.list(lib)) {
            return String.join(" ", jars.map(jar -> jar.toUri().toString()).sorted().toList());
        }
    }

    private static String settings(Path folder) {
        return """
        server.address=127.0.0.1
        spring.datasource.url=jdbc:h2:file:%s
        spring.jpa.open-in-view=false
        spring.flyway.enabled=false
        db-scheduler.enabled=false
        spring.modulith.events.jdbc.schema-initialization.enabled=false
        vaadin.allowed-packages=com.vaadin,org.claimdesk.bench.yardstick
        logging.level.root=WARN
        """
                .formatted(folder.resolve("yardstick").toAbsolutePath());
    }

    /**
     * The production bundle of the screens: without it Vaadin would look for its development
     * server.
     */
    private static void copyScreens(Path program, JarOutputStream out) throws IOException {
        try (JarFile jar = new JarFile(program.toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith("META-INF/VAADIN/") && !entry.isDirectory()) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    jar.getInputStream(entry).transferTo(out);
                    out.closeEntry();
                }
            }
        }
    }

    private static void copy(Path root, Path from, JarOutputStream out) throws IOException {
        // Without entries for the folders nothing in the package is found.
        Path way = root.relativize(from);
        for (int depth = 1; depth <= way.getNameCount(); depth++) {
            out.putNextEntry(new JarEntry(way.subpath(0, depth) + "/"));
            out.closeEntry();
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(root.relativize(file).toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }
}
