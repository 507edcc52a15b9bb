package org.claimdesk.claim;

import java.util.UUID;

/** Names a speaker. */
public record SpeakerId(UUID value) {

    public static SpeakerId of(String text) {
        return new SpeakerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
