package org.claimdesk.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A jar of a few classes of the benchmarks. */
final class ThinJar implements AutoCloseable {

    private static final Path CLASSES =
            Path.of(System.getProperty("claimdesk.bench.classes")).toAbsolutePath();

    private final JarOutputStream out;

    ThinJar(Path file, Manifest manifest) throws IOException {
        out = new JarOutputStream(Files.newOutputStream(file), manifest);
    }

    void addPackage(String name) throws IOException {
        Path way = Path.of(name.replace('.', '/'));
        // Without entries for the folders nothing in the package is found.
        for (int depth = 1; depth <= way.getNameCount(); depth++) {
            out.putNextEntry(new JarEntry(way.subpath(0, depth) + "/"));
            out.closeEntry();
        }
        try (Stream<Path> files = Files.list(CLASSES.resolve(way))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                add(CLASSES.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
    }

    void add(String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }

    void addFrom(Path jar, Predicate<String> wanted) throws IOException {
        try (JarFile from = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(from.entries())) {
                if (!entry.isDirectory() && wanted.test(entry.getName())) {
                    try (InputStream content = from.getInputStream(entry)) {
                        add(entry.getName(), content.readAllBytes());
                    }
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
