package org.claimdesk.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** Whether what a compressed file holds is a tar: then the two are one archive. */
final class Tarball {

    private static final int MAGIC_AT = 257;
    private static final String MAGIC = "ustar";

    private Tarball() {}

    static boolean isInside(InputStream stream, Container container, Metadata metadata)
            throws IOException {
        // An archive of several files tells where each lies; a compressed file has but one.
        if (container != Container.ARCHIVE
                || metadata.get(TikaCoreProperties.EMBEDDED_RELATIONSHIP_ID) != null
                || !stream.markSupported()) {
            return false;
        }
        stream.mark(MAGIC_AT + MAGIC.length());
        byte[] start = stream.readNBytes(MAGIC_AT + MAGIC.length());
        stream.reset();
        return start.length == MAGIC_AT + MAGIC.length()
                && new String(start, MAGIC_AT, MAGIC.length(), StandardCharsets.US_ASCII)
                        .equals(MAGIC);
    }
}
