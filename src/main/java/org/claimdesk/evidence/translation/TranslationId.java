package org.claimdesk.evidence.translation;

import java.util.UUID;

/** Names one translation of a passage. */
public record TranslationId(UUID value) {

    static TranslationId random() {
        return new TranslationId(UUID.randomUUID());
    }

    public static TranslationId of(String text) {
        return new TranslationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
