package org.claimdesk.shared;

import java.util.UUID;

/** Names a revision of a verdict. */
public record RevisionId(UUID value) {

    public static RevisionId random() {
        return new RevisionId(UUID.randomUUID());
    }

    public static RevisionId of(String text) {
        return new RevisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
