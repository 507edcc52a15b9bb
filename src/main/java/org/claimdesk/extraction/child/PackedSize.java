package org.claimdesk.extraction.child;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a ZIP, which most office files are, once into nothing: what it says about its own sizes
 * can't be believed, and its parser would find out only with its memory full.
 */
final class PackedSize {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private PackedSize() {}

    static void check(Path file, Budget budget) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            if (!isZip(stream.readNBytes(ZIP.length))) {
                return;
            }
        }
        try (ZipInputStream zip =
                new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            byte[] nowhere = new byte[1 << 16];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                budget.enter();
                for (int n = zip.read(nowhere); n >= 0; n = zip.read(nowhere)) {
                    budget.unpack(n);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // Broken or of a kind that Java can't unpack: its parser says so in better words.
        }
    }

    static boolean isZip(byte[] start) {
        return Arrays.equals(start, ZIP);
    }
}
