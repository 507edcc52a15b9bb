package org.claimdesk.evidence;

import java.util.UUID;

/** Names a source. */
public record SourceId(UUID value) {

    public static SourceId random() {
        return new SourceId(UUID.randomUUID());
    }

    public static SourceId of(String text) {
        return new SourceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
