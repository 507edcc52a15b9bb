package org.claimdesk.verdict;

import java.util.List;

/**
 * The first of a part of what waits.
 *
 * @param total how many there are in the part
 */
public record WaitingPage(List<Waiting> rows, long total) {

    public WaitingPage {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
