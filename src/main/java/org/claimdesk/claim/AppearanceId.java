package org.claimdesk.claim;

import java.util.UUID;

/** Names an appearance of a claim. */
public record AppearanceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
