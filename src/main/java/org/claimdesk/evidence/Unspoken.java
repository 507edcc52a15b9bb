package org.claimdesk.evidence;

import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.WithinModule;

/**
 * An event about restricted evidence. Other features, which would tell everybody of a change to the
 * claim, do not hear of it; {@link RestrictedInLog} makes of it what the log may hold.
 */
@WithinModule
public record Unspoken(EvidenceId evidence, Audited event) implements Audited {

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
        return event.facts();
    }

    @Override
    public Map<String, String> values() {
        return event.values();
    }
}
