package org.claimdesk.claim;

/**
 * Where the verdict on a claim stands, as lists are narrowed by it. One verdict can stand at two
 * places: published, and with a correction that waits.
 */
public enum VerdictStanding {
    NONE(Column.LATEST, VerdictState.NONE, ""),
    DRAFT(Column.LATEST, VerdictState.DRAFT, ""),
    SUBMITTED(Column.LATEST, VerdictState.SUBMITTED, ""),
    RETURNED(Column.LATEST, VerdictState.RETURNED, ""),
    APPROVED(Column.LATEST, VerdictState.APPROVED, ""),
    PUBLISHED(Column.SHOWN, VerdictState.PUBLISHED, ""),
    /** Published, in the place of an earlier one. */
    CORRECTED(Column.SHOWN, VerdictState.PUBLISHED, " AND c.corrected"),
    /** Published, and something is otherwise than it says. */
    CHANGED_SINCE(Column.SHOWN, VerdictState.PUBLISHED, " AND c.changed_since"),
    WITHDRAWN(Column.SHOWN, VerdictState.WITHDRAWN, "");

    /** Of which revision the state is meant: the latest, or the one that stands for the claim. */
    private static final class Column {
        static final String LATEST = "c.latest_state";
        static final String SHOWN = "c.verdict_state";
    }

    private final String column;
    private final VerdictState state;
    private final String besides;

    VerdictStanding(String column, VerdictState state, String besides) {
        this.column = column;
        this.state = state;
        this.besides = besides;
    }

    /** The condition on the row of a claim. */
    String sql() {
        return "%s = '%s'%s".formatted(column, state, besides);
    }

    /** What the condition fixes. */
    String column() {
        return column;
    }
}
