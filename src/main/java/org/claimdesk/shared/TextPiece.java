package org.claimdesk.shared;

/** A stretch of a comparison: the same in both texts, or in one of them only. */
public record TextPiece(Kind kind, String text) {

    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }
}
