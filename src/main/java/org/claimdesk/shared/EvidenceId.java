package org.claimdesk.shared;

import java.util.UUID;

/** Names a piece of evidence linked to a claim. */
public record EvidenceId(UUID value) {

    public static EvidenceId random() {
        return new EvidenceId(UUID.randomUUID());
    }

    public static EvidenceId of(String text) {
        return new EvidenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
