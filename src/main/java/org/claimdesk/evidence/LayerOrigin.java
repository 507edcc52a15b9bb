package org.claimdesk.evidence;

/** How a text layer came about. */
public enum LayerOrigin {
    /** The text stood in the file. */
    EXTRACTED,
    /** The text was recognised in pictures (OCR), at least on some pages. */
    RECOGNISED,
    /** A person corrected another layer. */
    CORRECTED
}
