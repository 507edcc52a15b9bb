package org.claimdesk.extraction;

import org.jspecify.annotations.Nullable;

/**
 * The letters that were recognised in the picture of one page. The rules of {@link Extracted} hold
 * for the text, which may be empty.
 *
 * @param confidence of its words on average, from 0 to 100; nothing where there are none
 */
public record RecognisedPage(String text, @Nullable Integer confidence)
        implements PageRecognition {}
