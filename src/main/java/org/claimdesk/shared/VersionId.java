package org.claimdesk.shared;

import java.util.UUID;

/** Names an immutable text of an article. */
public record VersionId(UUID value) {

    public static VersionId random() {
        return new VersionId(UUID.randomUUID());
    }

    public static VersionId of(String text) {
        return new VersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
