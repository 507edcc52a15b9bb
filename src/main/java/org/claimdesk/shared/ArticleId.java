package org.claimdesk.shared;

import java.util.UUID;

/** Names an article. */
public record ArticleId(UUID value) {

    public static ArticleId random() {
        return new ArticleId(UUID.randomUUID());
    }

    public static ArticleId of(String text) {
        return new ArticleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
