package org.claimdesk.extraction;

/** What came of reading an article: its text, or the reason why there is none. */
public sealed interface ArticleReading permits ArticleRead, Unreadable {}
