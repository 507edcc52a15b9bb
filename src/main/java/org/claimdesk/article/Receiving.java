package org.claimdesk.article;

/** What became of bytes that were sent. */
public sealed interface Receiving {

    /** They are kept and being read. */
    record Started(Reading reading) implements Receiving {}

    /** Nothing was kept. */
    record Refused(ImportRefusal reason) implements Receiving {}
}
