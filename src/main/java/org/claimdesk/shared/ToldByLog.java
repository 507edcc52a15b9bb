package org.claimdesk.shared;

import java.util.List;
import java.util.Set;
import org.claimdesk.shared.LogWitness.Entry;

/** What the audit log tells, for features that act on nothing that it does not tell of. */
@FunctionalInterface
public interface ToldByLog {

    /** What it tells about a subject in these actions, in order. */
    List<Entry> about(Subject subject, Set<String> actions);
}
