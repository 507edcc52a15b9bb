package org.claimdesk.evidence;

import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.Subject;

/** What was restricted is open to all who may read; entries that follow tell what it is. */
record RestrictionLifted(RestrictionId restriction) implements Audited {

    static final String LIFTED = "restriction.lifted";

    @Override
    public String action() {
        return LIFTED;
    }

    @Override
    public Subject subject() {
        return Restricted.subject(restriction);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
