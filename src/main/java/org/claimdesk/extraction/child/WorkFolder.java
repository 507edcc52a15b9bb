package org.claimdesk.extraction.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The temporary folder of one child process. */
public final class WorkFolder {

    private WorkFolder() {}

    /** Leaves an empty folder. What can't be removed now is removed with the folder. */
    public static void empty(Path folder) {
        within(folder).stream().filter(path -> !path.equals(folder)).forEach(WorkFolder::delete);
    }

    public static void remove(Path folder) {
        within(folder).forEach(WorkFolder::delete);
    }

    private static List<Path> within(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // A parser that was just killed may still hold it; the next emptying takes it.
        }
    }
}
