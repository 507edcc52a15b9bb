package org.claimdesk.evidence.imports;

import java.util.UUID;

/** Names one import of many files. */
public record ImportRunId(UUID value) {

    static ImportRunId random() {
        return new ImportRunId(UUID.randomUUID());
    }

    /** Throws {@link IllegalArgumentException} when it is none. */
    public static ImportRunId of(String text) {
        return new ImportRunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
