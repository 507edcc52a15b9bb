package org.claimdesk.evidence;

import java.util.UUID;

/** Names one capture that somebody asked for. */
public record CaptureId(UUID value) {

    static CaptureId random() {
        return new CaptureId(UUID.randomUUID());
    }

    static CaptureId of(String text) {
        return new CaptureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
