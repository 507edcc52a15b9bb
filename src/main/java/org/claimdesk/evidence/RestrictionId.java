package org.claimdesk.evidence;

import java.util.UUID;

/**
 * Names a restriction: what is restricted together, as a file with what is packed in it, has one.
 */
public record RestrictionId(UUID value) {

    static RestrictionId random() {
        return new RestrictionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
