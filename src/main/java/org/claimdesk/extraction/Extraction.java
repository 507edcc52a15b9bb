package org.claimdesk.extraction;

/** What came of reading a document: its text, or the reason why there is none. */
public sealed interface Extraction permits Extracted, Unreadable {}
