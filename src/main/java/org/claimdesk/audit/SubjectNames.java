package org.claimdesk.audit;

import java.util.List;
import java.util.Optional;

/** What the subjects of entries are called: told by a module that knows all features. */
public interface SubjectNames {

    /**
     * A subject as people know it.
     *
     * @param path where it is found
     */
    record Named(String name, Optional<String> path) {

        /** A name that leads nowhere. */
        public static Named plain(String name) {
            return new Named(name, Optional.empty());
        }
    }

    /** One for each entry, in their order; empty where it has no name, or none for this person. */
    List<Optional<Named>> of(List<LogEntry> entries);
}
