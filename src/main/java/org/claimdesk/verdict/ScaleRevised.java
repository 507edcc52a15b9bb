package org.claimdesk.verdict;

import java.util.Map;
import java.util.stream.Collectors;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.Subject;

/** The desk answers by a new version of its scale from now on. */
public record ScaleRevised(Scale scale) implements Audited {

    @Override
    public String action() {
        return "scale.revised";
    }

    @Override
    public Subject subject() {
        return new Subject("scale", scale.ref().scale());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "version",
                String.valueOf(scale.ref().version()),
                "ratings",
                scale.ratings().stream().map(Rating::key).collect(Collectors.joining(",")));
    }

    @Override
    public Map<String, String> values() {
        return Map.of(
                "name",
                scale.name(),
                "labels",
                scale.ratings().stream().map(Rating::label).collect(Collectors.joining(", ")));
    }
}
