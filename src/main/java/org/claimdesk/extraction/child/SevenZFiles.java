package org.claimdesk.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Takes the files out of a 7z archive, in their order. Tika's own reader of these asks each for its
 * time, and gives the whole archive up where one has none.
 */
final class SevenZFiles {

    static final String TYPE = "application/x-7z-compressed";

    private static final int TYPE_OF_FILE = 0xF000;
    private static final int LINK = 0xA000;

    private SevenZFiles() {}

    /**
     * @param links where the names of files that point elsewhere are noted, before any is taken
     */
    static void read(Path file, EmbeddedFiles files, Set<String> links, ContentHandler handler)
            throws IOException, SAXException {
        try (SevenZFile archive = SevenZFile.builder().setPath(file).get()) {
            for (SevenZArchiveEntry entry : archive.getEntries()) {
                if (isLink(entry)) {
                    links.add(name(entry));
                }
            }
            InputStream bytes = new Current(archive);
            for (SevenZArchiveEntry entry = archive.getNextEntry();
                    entry != null;
                    entry = archive.getNextEntry()) {
                if (!entry.isDirectory()) {
                    Metadata metadata = new Metadata();
                    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name(entry));
                    metadata.set(TikaCoreProperties.EMBEDDED_RELATIONSHIP_ID, name(entry));
                    files.parseEmbedded(bytes, handler, metadata, false);
                }
            }
        }
    }

    private static String name(SevenZArchiveEntry entry) {
        return entry.getName() == null ? "" : entry.getName();
    }

    /** Programs of Unix keep there what kind of file it is. */
    private static boolean isLink(SevenZArchiveEntry entry) {
        return entry.getHasWindowsAttributes()
                && (entry.getWindowsAttributes() >>> 16 & TYPE_OF_FILE) == LINK;
    }

    /** The bytes of the file at which the archive stands. */
    private static final class Current extends InputStream {

        private final SevenZFile archive;

        Current(SevenZFile archive) {
            this.archive = archive;
        }

        @Override
        public int read() throws IOException {
            return archive.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return archive.read(bytes, offset, length);
        }
    }
}
