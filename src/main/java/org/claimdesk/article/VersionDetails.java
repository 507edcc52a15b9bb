package org.claimdesk.article;

import java.time.Instant;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.VersionId;

/**
 * An immutable text and where it came from.
 *
 * @param ordinal counted from 1 within the article
 * @param bytes hash of the captured bytes
 * @param size of the captured bytes
 * @param text hash of the text's UTF-8
 * @param length of the text in UTF-16 code units
 * @param tool what took the text out of the bytes
 * @param cut whether a limit ended the reading before the bytes did
 */
public record VersionDetails(
        VersionId id,
        int ordinal,
        Sha256 bytes,
        long size,
        Sha256 text,
        int length,
        String mediaType,
        String tool,
        String toolVersion,
        boolean cut,
        UserId capturedBy,
        Instant capturedAt) {

    /** The tool of a text that nothing had to be taken out of. */
    public static final String PASTED = "paste";
}
