package org.claimdesk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Packages the yardstick as the program is packaged: a thin jar beside the same libraries. */
final class YardstickProgram {

    private static final String MAIN = "org.claimdesk.bench.yardstick.EmptyApplication";

    private YardstickProgram() {}

    static Path build(Path folder) throws IOException {
        Path program = StartCommand.program().toAbsolutePath();
        Path jar = folder.resolve("yardstick.jar");
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, MAIN);
        main.put(Attributes.Name.CLASS_PATH, classPath(program.resolveSibling("lib")));
        try (ThinJar out = new ThinJar(jar, manifest)) {
            out.addPackage("org.claimdesk.bench.yardstick");
            // The production bundle of the screens: without it Vaadin would look for its
            // development server.
            out.addFrom(program, name -> name.startsWith("META-INF/VAADIN/"));
            out.add("application.properties", settings(folder).getBytes(StandardCharsets.UTF_8));
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
}
