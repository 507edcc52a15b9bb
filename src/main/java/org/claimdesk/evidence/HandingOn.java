package org.claimdesk.evidence;

/** Whether the bytes of a document may be handed on to others. */
public enum HandingOn {
    YES,
    NO,
    /** Nobody has said: then only what is quoted leaves the desk. */
    UNKNOWN
}
