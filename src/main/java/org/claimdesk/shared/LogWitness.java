package org.claimdesk.shared;

import java.time.Instant;
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

    /**
     * An entry that fits into the chain.
     *
     * @param values what was noted beside the log, by name; empty what was removed since
     */
    record Entry(
            long position,
            Instant at,
            UserId actor,
            String action,
            Subject subject,
            Map<String, String> facts,
            Map<String, Optional<String>> values) {

        public Entry {
            facts = Map.copyOf(facts);
            values = Map.copyOf(values);
        }

        /** A fact that its kind of entry always names. */
        public String fact(String name) {
            return Optional.ofNullable(facts.get(name))
                    .orElseThrow(
                            () ->
                                    new IllegalStateException(
                                            "Entry %d names no %s".formatted(position, name)));
        }
    }

    /**
     * What is kept is not what an entry says.
     *
     * @param words what is wrong with which thing, to end a sentence about the entry
     */
    record Contradiction(long position, String words) implements KeptWitness.Finding {}

    /**
     * The first contradiction to these entries, if there is any.
     *
     * @param entries a few hundred at most, in the order of their positions
     * @param records the database of the desk, for reading only
     */
    Optional<Contradiction> contradiction(List<Entry> entries, DataSource records);
}
