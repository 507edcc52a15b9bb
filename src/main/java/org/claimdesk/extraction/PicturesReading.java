package org.claimdesk.extraction;

/** What came of asking which pages of a file can be drawn. */
public sealed interface PicturesReading permits Pictures, Unreadable {}
