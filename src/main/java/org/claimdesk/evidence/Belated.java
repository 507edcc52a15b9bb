package org.claimdesk.evidence;

import java.util.HashMap;
import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;

/**
 * What happened to something while it was restricted, told when all may know: the entry is by who
 * lifted the restriction, and names who did it.
 *
 * @param did name of the fact that says who, such as {@code received by}
 */
record Belated(Audited event, String did, UserId by) implements Audited {

    @Override
    public String action() {
        return event.action();
    }

    @Override
    public Subject subject() {
        return event.subject();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>(event.facts());
        facts.put(did, by.toString());
        return facts;
    }

    @Override
    public Map<String, String> values() {
        return event.values();
    }
}
