package org.claimdesk.article;

/** A reading that goes on in the background. */
public interface Reading {

    /** Ends it; it then tells {@link ReadOutcome.Cancelled}. */
    void cancel();
}
