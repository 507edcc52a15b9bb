package org.claimdesk.shared;

import java.util.UUID;

/** Names a claim. */
public record ClaimId(UUID value) {

    public static ClaimId random() {
        return new ClaimId(UUID.randomUUID());
    }

    public static ClaimId of(String text) {
        return new ClaimId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
