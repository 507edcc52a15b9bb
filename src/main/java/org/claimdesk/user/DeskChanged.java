package org.claimdesk.user;

import java.util.Map;
import java.util.UUID;
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
        return new Subject("desk", new UUID(0, 1));
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
