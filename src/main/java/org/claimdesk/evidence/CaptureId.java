package org.claimdesk.evidence;

import java.util.UUID;
import org.claimdesk.shared.Subject;

/** Names one capture that somebody asked for. */
public record CaptureId(UUID value) {

    static final String SUBJECT = "capture";

    static CaptureId random() {
        return new CaptureId(UUID.randomUUID());
    }

    Subject subject() {
        return new Subject(SUBJECT, value);
    }

    static CaptureId of(String text) {
        return new CaptureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
