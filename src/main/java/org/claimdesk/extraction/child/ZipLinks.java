package org.claimdesk.extraction.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The symbolic links of a ZIP: only its directory, at the end, tells them from files. */
final class ZipLinks {

    private ZipLinks() {}

    /** Their names; none where the directory can't be read. */
    static Set<String> of(Path file, int mostEntries) {
        Set<String> links = new HashSet<>();
        try (ZipFile zip = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get()) {
            int seen = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.isUnixSymlink()) {
                    links.add(entry.getName().replace('\\', '/'));
                }
                if (++seen > mostEntries) {
                    break;
                }
            }
        } catch (IOException | RuntimeException e) {
            return Set.of(); // its parser says what is wrong with it
        }
        return links;
    }
}
