package org.claimdesk.user;

import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.Subject;

/** Somebody changed the settings of the desk. */
public record DeskChanged(DeskSettings settings) implements Audited {

    @Override
    public String action() {
        return "desk.changed";
    }

    @Override
    public Subject subject() {
        return Subject.desk();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "language", settings.language().toLanguageTag(), "zone", settings.zone().getId());
    }

    @Override
    public Map<String, String> values() {
        return Map.of("organisation", settings.organisation(), "url", settings.url().toString());
    }
}
