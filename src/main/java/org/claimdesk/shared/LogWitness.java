package org.claimdesk.shared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Holds what a feature keeps against the hashes that entries of the audit log name for it. The
 * feature names its own in {@code META-INF/services}, with a constructor without arguments: the log
 * is also checked where no desk runs (decision 0010).
 */
public interface LogWitness {

    /** An entry that fits into the chain, as far as features wrote it. */
    record Entry(long position, Subject subject, Map<String, String> facts) {}

    /**
     * What is kept is not what an entry says.
     *
     * @param words what is wrong with which thing, to end a sentence about the entry
     */
    record Contradiction(long position, String words) {}

    /**
     * The first contradiction to these entries, if there is any.
     *
     * @param entries a few hundred at most, in the order of their positions
     * @param records the database of the desk, for reading only
     */
    Optional<Contradiction> contradiction(List<Entry> entries, DataSource records);
}
