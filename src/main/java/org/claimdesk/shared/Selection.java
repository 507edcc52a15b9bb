package org.claimdesk.shared;

/**
 * What a person selected in a text, as their browser tells it; nothing in it is trusted yet.
 *
 * @param start offset of the first UTF-16 code unit over the whole text
 * @param end offset after the last one
 * @param quote the words that the person saw there
 */
public record Selection(int start, int end, String quote) {}
