package org.claimdesk.extraction;

/** What came of recognising the letters on one page. */
public sealed interface PageRecognition permits RecognisedPage, Unreadable {}
