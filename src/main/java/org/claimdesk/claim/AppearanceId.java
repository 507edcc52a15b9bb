package org.claimdesk.claim;

import java.util.UUID;

/** Names an appearance of a claim. */
public record AppearanceId(UUID value) {

    public static AppearanceId random() {
        return new AppearanceId(UUID.randomUUID());
    }

    public static AppearanceId of(String text) {
        return new AppearanceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
