package org.claimdesk.article;

import org.claimdesk.shared.Sha256;
import org.claimdesk.store.Arrival;

/**
 * The text that was taken out of captured bytes. Both are kept; nothing of it is an article yet.
 *
 * @param arrival the bytes
 * @param text hash of the text's UTF-8
 * @param length of the text in UTF-16 code units
 * @param excerpt its two ends, for a person to see what was read
 * @param tool what took the text out of the bytes
 * @param cut whether a limit ended the reading before the bytes did
 */
public record CapturedText(
        Arrival arrival,
        Sha256 text,
        int length,
        Excerpt excerpt,
        String tool,
        String toolVersion,
        boolean cut) {}
