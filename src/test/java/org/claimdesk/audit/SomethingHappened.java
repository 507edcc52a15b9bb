package org.claimdesk.audit;

import java.util.Map;
import java.util.UUID;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.Subject;

/** An event of no feature in particular. */
record SomethingHappened(Subject subject, Map<String, String> facts, Map<String, String> values)
        implements Audited {

    static SomethingHappened saying(String text) {
        return new SomethingHappened(
                new Subject("test", UUID.randomUUID()),
                Map.of("number", "7"),
                Map.of("text", text));
    }

    @Override
    public String action() {
        return "test.happened";
    }
}
