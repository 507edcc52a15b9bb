package org.claimdesk.shared;

/** The desk must not start as things are; the message says why, and what to do. */
public class CannotStart extends RuntimeException {

    public CannotStart(String message) {
        super(message);
    }
}
