package org.claimdesk.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimdesk.shared.LogWitness.Contradiction;
import org.claimdesk.shared.LogWitness.Entry;

/**
 * Holds all that a feature keeps about a subject against all that the audit log tells about it: the
 * one is to say neither more nor less than the other. Found as a {@link LogWitness} is, and for the
 * same reason (decision 0010).
 */
public interface KeptWitness {

    /** What does not fit together. */
    sealed interface Finding permits Contradiction, Untold {}

    /**
     * Something is kept that no entry tells of.
     *
     * @param words which thing, to end a sentence
     */
    record Untold(String words) implements Finding {}

    /** What is kept about one subject, as it stood when it was read. */
    @FunctionalInterface
    interface Kept {

        /**
         * @param told all that the log tells about the subject in actions of the witness, in order
         */
        List<Finding> against(List<Entry> told);
    }

    /** In which actions the log tells about what is kept. */
    Set<String> actions();

    /** Whether the subject of the entry, of which the witness knows something, begins with it. */
    boolean begins(Entry entry);

    /** Of how many subjects all that is kept may be in memory. */
    default int atOnce() {
        return 100;
    }

    /**
     * The next subjects of which something may be kept, in an order of their own.
     *
     * @param after empty for the first
     */
    List<UUID> subjects(Optional<UUID> after, int most, DataSource records);

    /** What is kept about each of these subjects, also where that is nothing. */
    Map<UUID, Kept> read(Collection<UUID> subjects, DataSource records);
}
