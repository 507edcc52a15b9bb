package org.claimdesk.evidence;

import java.time.Instant;
import java.util.Optional;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;

/**
 * One text that was got out of a document; it never changes.
 *
 * @param ordinal counts the layers of the document from 1
 * @param sha256 of the text's UTF-8
 * @param length in UTF-16 code units
 * @param tool what got the text out, with {@code toolVersion}
 * @param cut whether a limit ended the reading before the document did
 * @param values hash of what the cells of its sheets hold behind the text, where they do
 */
public record LayerDetails(
        LayerId id,
        DocumentId document,
        int ordinal,
        Sha256 sha256,
        int length,
        LayerOrigin origin,
        String tool,
        String toolVersion,
        Optional<String> language,
        boolean cut,
        UserId by,
        Instant at,
        Optional<Sha256> values) {

    /** A text without such cells. */
    public LayerDetails(
            LayerId id,
            DocumentId document,
            int ordinal,
            Sha256 sha256,
            int length,
            LayerOrigin origin,
            String tool,
            String toolVersion,
            Optional<String> language,
            boolean cut,
            UserId by,
            Instant at) {
        this(
                id,
                document,
                ordinal,
                sha256,
                length,
                origin,
                tool,
                toolVersion,
                language,
                cut,
                by,
                at,
                Optional.empty());
    }
}
