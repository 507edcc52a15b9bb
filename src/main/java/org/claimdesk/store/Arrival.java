package org.claimdesk.store;

import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.TextRules;

/**
 * Bytes that just came in.
 *
 * @param name as the sender gave it, cut to 255 characters; shown as text, never used as a path
 * @param mediaType what the bytes were found to be, as {@code application/pdf}
 */
public record Arrival(Sha256 sha256, long size, String name, String mediaType, Origin origin) {

    private static final int LONGEST = 255;

    public Arrival {
        name = TextRules.cut(name.replaceAll("\\p{Cc}", " ").strip(), LONGEST);
        mediaType = TextRules.cut(mediaType, LONGEST);
    }
}
