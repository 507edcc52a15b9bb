package org.claimdesk.evidence;

import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.Subject;

/** Something was restricted to people, or to others than before. */
record RestrictionChanged(String action, RestrictionId restriction) implements Audited {

    @Override
    public Subject subject() {
        return Restricted.subject(restriction);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
