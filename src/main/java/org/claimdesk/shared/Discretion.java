package org.claimdesk.shared;

import java.util.List;

/**
 * What the audit log may hold of an event. A feature that keeps something from most people turns
 * what happens to it into entries that hold commitments only; the log asks before it writes.
 */
@FunctionalInterface
public interface Discretion {

    /** What is written instead; the event itself where nothing of it is to be kept from anybody. */
    List<Audited> told(Audited event);
}
