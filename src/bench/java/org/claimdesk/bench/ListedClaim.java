package org.claimdesk.bench;

import java.util.Comparator;

/**
 * A claim that a list has to show, with what the list is narrowed and ordered by.
 *
 * @param number in the order in which they were marked
 * @param due a time that can be compared as a text; empty for none
 */
record ListedClaim(int number, String status, String due, String topic, String statement) {

    static final Comparator<ListedClaim> BY_TIME = Comparator.comparing(ListedClaim::number);
    static final Comparator<ListedClaim> BY_DUE = Comparator.comparing(ListedClaim::due);
    static final Comparator<ListedClaim> BY_STATUS =
            Comparator.comparing(ListedClaim::status).thenComparing(BY_TIME);

    static ListedClaim read(String line) {
        String[] parts = line.split("\t");
        return new ListedClaim(Integer.parseInt(parts[0]), parts[1], parts[2], parts[3], parts[4]);
    }

    boolean isDue() {
        return !due.isEmpty();
    }
}
