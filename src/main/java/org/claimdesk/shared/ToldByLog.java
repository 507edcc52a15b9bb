package org.claimdesk.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimdesk.shared.LogWitness.Entry;

/** What the audit log tells, for features that act on nothing that it does not tell of. */
@FunctionalInterface
public interface ToldByLog {

    /**
     * What it tells about these subjects in these actions, each in order, read at once; without
     * those about which it tells nothing.
     */
    Map<Subject, List<Entry>> about(Collection<Subject> subjects, Set<String> actions);

    /** What it tells about one subject in these actions, in order. */
    default List<Entry> about(Subject subject, Set<String> actions) {
        return about(Set.of(subject), actions).getOrDefault(subject, List.of());
    }
}
