package org.claimdesk.shared;

import java.util.UUID;

/** Names a text layer of a document. */
public record LayerId(UUID value) {

    public static LayerId random() {
        return new LayerId(UUID.randomUUID());
    }

    public static LayerId of(String text) {
        return new LayerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
