package org.claimdesk.evidence;

import org.claimdesk.shared.JobId;

/** What became of a file that somebody sent. */
public sealed interface Received {

    /** It is a new document, and being read. */
    record Arrived(DocumentDetails document, JobId job) implements Received {}

    /** The same bytes were there: one more receipt, and nothing else. */
    record WasThere(DocumentDetails document) implements Received {}

    /** It has more bytes than the limit; nothing was kept. */
    record TooLarge(long limit) implements Received {}

    /** It has no bytes; nothing was kept. */
    record Empty() implements Received {}

    /** The connection broke; nothing was kept. */
    record Interrupted() implements Received {}

    /** The disk takes no more; nothing was kept. */
    record DiskFull() implements Received {}

    /** It could not be written for another reason, which the log names; nothing was kept. */
    record NotWritten() implements Received {}
}
