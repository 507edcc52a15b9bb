package org.claimdesk.evidence;

import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.Subject;

/** Somebody asked for a web page to be captured. */
record CaptureAsked(PendingCapture capture) implements Audited {

    @Override
    public String action() {
        return "capture.asked";
    }

    @Override
    public Subject subject() {
        return capture.id().subject();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("job", capture.job().toString());
    }

    @Override
    public Map<String, String> values() {
        return Map.of("address", capture.address().toString());
    }
}
