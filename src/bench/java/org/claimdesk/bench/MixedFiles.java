package org.claimdesk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Real files of many kinds, each used as often as needed. A copy differs in a byte that makes it
 * another document and changes nothing of what is read: the time of the first entry of a ZIP, the
 * class id of an OLE file, which its readers pass over, else something after its end.
 */
final class MixedFiles {

    private static final int TIME_OF_ENTRY = 10;
    private static final int CLASS_OF_OLE = 8;

    private MixedFiles() {}

    static Path documents() {
        Path data = Path.of(System.getProperty("claimdesk.data", "../shared/data"));
        Path documents = data.resolve("documents");
        if (!Files.isDirectory(documents)) {
            throw new IllegalStateException("No data at %s, see claimdesk.data".formatted(data));
        }
        return documents.toAbsolutePath().normalize();
    }

    /**
     * But for lists of properties: their index is found from their end, after which nothing may
     * come.
     */
    static List<Path> good() throws IOException {
        return below(documents(), false).stream()
                .filter(file -> !file.toString().endsWith(".webarchive"))
                .toList();
    }

    static List<Path> hostile() throws IOException {
        return below(documents().resolve("hostile"), true);
    }

    private static List<Path> below(Path folder, boolean hostile) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !documents().equals(file.getParent()))
                    .filter(file -> hostile == file.toString().contains("/hostile/"))
                    .sorted()
                    .toList();
        }
    }

    /** Puts so many files into the folder. */
    static void fill(Path folder, List<Path> from, int number) throws IOException {
        fill(folder, from, 0, number);
    }

    /**
     * @param first how many files to pass over, so that others than before come
     */
    static void fill(Path folder, List<Path> from, int first, int number) throws IOException {
        for (int i = first; i < first + number; i++) {
            Path file = from.get(i % from.size());
            int copy = i / from.size();
            byte[] bytes = Files.readAllBytes(file);
            Path target =
                    Files.createDirectories(folder.resolve("part " + copy))
                            .resolve(folderName(file) + "-" + file.getFileName());
            Files.write(target, copy == 0 ? bytes : changed(bytes, copy));
        }
    }

    private static String folderName(Path file) {
        Path folder = file.getParent();
        return folder == null ? "" : String.valueOf(folder.getFileName());
    }

    static byte[] changed(byte[] bytes, int copy) {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            byte[] other = bytes.clone();
            other[TIME_OF_ENTRY] ^= (byte) copy;
            return other;
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            byte[] other = bytes.clone();
            other[CLASS_OF_OLE] ^= (byte) copy;
            return other;
        }
        return startsWith(bytes, '%', 'P', 'D', 'F')
                ? with(bytes, "\n% copy " + copy + "\n")
                : with(bytes, "\n".repeat(copy));
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return bytes.length > TIME_OF_ENTRY;
    }

    private static byte[] with(byte[] bytes, String end) {
        byte[] after = end.getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(bytes, bytes.length + after.length);
        System.arraycopy(after, 0, all, bytes.length, after.length);
        return all;
    }
}
