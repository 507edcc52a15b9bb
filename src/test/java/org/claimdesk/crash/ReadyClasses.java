package org.claimdesk.crash;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimdesk.MadeOnce;
import org.claimdesk.TestDatabase;
import org.claimdesk.shared.Sha256;

/**
 * The class path of these tests, rehearsed once after each change to it, so that a process that
 * starts with it takes half the time (JEP 483 and 514). Java keeps only classes out of jars ready,
 * so the folders become some: about 150 MB below {@code target}. The tests themselves stay behind:
 * Spring would look for its components in each of them.
 */
record ReadyClasses(String classPath, List<String> options) {

    private static final Pattern TESTS = Pattern.compile(".*(Test|IT)(\\$.*)?\\.class");

    /** For all tests of this process; another that runs beside it waits and takes the same. */
    static ReadyClasses get() {
        return Holder.READY;
    }

    private static final class Holder {
        static final ReadyClasses READY = make();
    }

    private static ReadyClasses make() {
        try {
            Path folder = MadeOnce.folder("ready-classes", state(), ReadyClasses::rehearse);
            return new ReadyClasses(
                    jars(folder), List.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException("No ready classes", e);
        }
    }

    private static Path cache(Path folder) {
        return folder.resolve("classes.aot");
    }

    private static void rehearse(Path folder) throws IOException {
        Path cache = cache(folder);
        var classes = new ReadyClasses(jars(folder), List.of("-XX:AOTCacheOutput=" + cache));
        try (Life rehearsal = new Life(classes, TestDatabase.properties(), DeskRehearsal.class)) {
            if (rehearsal.exitCode() != 0 || !Files.exists(cache)) {
                throw new IllegalStateException("The rehearsal failed: " + rehearsal.next());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The rehearsal was interrupted", e);
        }
    }

    private static String state() throws IOException {
        StringBuilder state = new StringBuilder(System.getProperty("java.vm.version"));
        for (String part : parts()) {
            try (Stream<Path> files = Files.walk(Path.of(part))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    var about = Files.readAttributes(file, BasicFileAttributes.class);
                    state.append('\n').append(file).append(' ').append(about.size());
                    state.append(' ').append(about.lastModifiedTime());
                }
            }
        }
        return Sha256.of(state.toString()).hex();
    }

    /**
     * The class path with jars in the place of folders, which are packed where they are not yet.
     */
    private static String jars(Path folder) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String part : parts()) {
            Path jar = folder.resolve(jars.size() + ".jar");
            boolean isFolder = Files.isDirectory(Path.of(part));
            if (isFolder && !Files.exists(jar)) {
                pack(Path.of(part), jar);
            }
            jars.add(isFolder ? jar.toString() : part);
        }
        return String.join(File.pathSeparator, jars);
    }

    /** Folders have entries of their own, in which Spring looks for what lies below them. */
    private static void pack(Path classes, Path jar) throws IOException {
        try (Stream<Path> files = Files.walk(classes).skip(1);
                var packed = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files.sorted().toList()) {
                boolean isFolder = Files.isDirectory(file);
                if (!TESTS.matcher(file.getFileName().toString()).matches()) {
                    String name = classes.relativize(file) + (isFolder ? "/" : "");
                    packed.putNextEntry(new JarEntry(name));
                    if (!isFolder) {
                        Files.copy(file, packed);
                    }
                }
            }
        }
    }

    private static String[] parts() {
        return System.getProperty("java.class.path").split(File.pathSeparator);
    }
}
