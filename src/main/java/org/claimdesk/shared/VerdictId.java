package org.claimdesk.shared;

import java.util.UUID;

/** Names the verdict of a claim. */
public record VerdictId(UUID value) {

    public static VerdictId random() {
        return new VerdictId(UUID.randomUUID());
    }

    public static VerdictId of(String text) {
        return new VerdictId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
