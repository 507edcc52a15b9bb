package org.claimdesk.evidence;

/** What a piece of evidence says about its claim. */
public enum Stance {
    SUPPORTS,
    REFUTES,
    GIVES_CONTEXT
}
