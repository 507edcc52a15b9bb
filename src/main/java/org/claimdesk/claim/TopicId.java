package org.claimdesk.claim;

import java.util.UUID;

/** Names a topic. */
public record TopicId(UUID value) {

    public static TopicId random() {
        return new TopicId(UUID.randomUUID());
    }

    public static TopicId of(String text) {
        return new TopicId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
