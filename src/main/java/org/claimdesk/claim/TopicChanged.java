package org.claimdesk.claim;

import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.Subject;

/** A topic was added, renamed, retired or brought back. */
public record TopicChanged(Topic topic, Change change) implements Audited {

    /** What happened to it. */
    public enum Change {
        ADDED("topic.added"),
        RENAMED("topic.renamed"),
        RETIRED("topic.retired"),
        BROUGHT_BACK("topic.brought-back");

        private final String action;

        Change(String action) {
            this.action = action;
        }
    }

    @Override
    public String action() {
        return change.action;
    }

    @Override
    public Subject subject() {
        return new Subject("topic", topic.id().value());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }

    @Override
    public Map<String, String> values() {
        return Map.of("name", topic.name());
    }
}
