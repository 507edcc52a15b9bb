package org.claimdesk.extraction;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/**
 * The program's class path without what a process that reads files has no business with: the
 * database, the web server, the screens. The fewer jars, the faster it starts, and the less a file
 * finds that breaks out of its parser.
 */
final class ChildClassPath {

    private static final List<String> UNNEEDED =
            List.of(
                    "HikariCP",
                    "antlr4",
                    "aspectjweaver",
                    "atmosphere",
                    "byte-buddy",
                    "db-scheduler",
                    "flow-",
                    "flyway",
                    "h2-",
                    "hibernate-",
                    "httpclient5",
                    "httpcore5",
                    "jakarta.annotation",
                    "jakarta.inject",
                    "jakarta.persistence",
                    "jakarta.servlet",
                    "jakarta.transaction",
                    "jakarta.validation",
                    "java-diff-utils",
                    "java-json-canonicalization",
                    "jul-to-slf4j",
                    "logback-",
                    "micrometer",
                    "openhtmltopdf",
                    "owasp-",
                    "postgresql",
                    "spring-",
                    "tomcat-",
                    "vaadin-",
                    "collaboration-engine",
                    "reactor-",
                    "graphics2d");

    private ChildClassPath() {}

    static String ofThisProgram() {
        return of(System.getProperty("java.class.path"));
    }

    static String of(String classPath) {
        Set<Path> entries = new LinkedHashSet<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            if (!entry.isEmpty()) {
                add(Path.of(entry).toAbsolutePath().normalize(), entries);
            }
        }
        return entries.stream()
                .filter(entry -> UNNEEDED.stream().noneMatch(nameOf(entry)::startsWith))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Adds an entry and what its manifest names, as the JVM would. */
    private static void add(Path entry, Set<Path> entries) {
        if (!Files.exists(entry) || !entries.add(entry) || !nameOf(entry).endsWith(".jar")) {
            return;
        }
        try (JarFile jar = new JarFile(entry.toFile())) {
            Manifest manifest = jar.getManifest();
            String named =
                    manifest == null
                            ? null
                            : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            if (named != null && !named.isBlank()) {
                for (String name : named.strip().split("\\s+")) {
                    URI place = entry.toUri().resolve(name);
                    if ("file".equals(place.getScheme())) {
                        add(Path.of(place), entries);
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    "%s is on the class path but no jar".formatted(entry), e);
        }
    }

    private static String nameOf(Path entry) {
        Path name = entry.getFileName();
        return name == null ? "" : name.toString();
    }
}
