package org.claimdesk.article;

import org.claimdesk.store.Arrival;

/**
 * The text that was taken out of captured bytes; nothing of it is an article yet.
 *
 * @param arrival the bytes, which are kept
 * @param tool what took the text out of the bytes
 * @param cut whether a limit ended the reading before the bytes did
 */
public record CapturedText(
        Arrival arrival, String text, String tool, String toolVersion, boolean cut) {}
