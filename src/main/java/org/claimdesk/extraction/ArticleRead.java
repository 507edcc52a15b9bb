package org.claimdesk.extraction;

/**
 * The text of an article without the page around it, paragraphs separated by a blank line, and what
 * the bytes tell about it. The rules of {@link Extracted} hold for the text.
 */
public record ArticleRead(String text, ArticleDetails details, boolean cut)
        implements ArticleReading {}
