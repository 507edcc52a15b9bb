package org.claimdesk.evidence;

/** What a verification found at fault. */
public enum Fault {
    /** The document's bytes are not there, or not what they were. */
    BYTES,
    /** The layer's text is not there, or not what it was. */
    LAYER,
    /** The words do not stand at their offsets. */
    QUOTE
}
