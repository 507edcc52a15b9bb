package org.claimdesk.claim;

import java.util.Optional;

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
    /** Published or approved, and something is otherwise than that says. */
    CHANGED_SINCE(Column.NONE, "c.changed_since"),
    WITHDRAWN(Column.SHOWN, VerdictState.WITHDRAWN, "");

    /** Of which revision the state is meant: the latest, or the one that stands for the claim. */
    private static final class Column {
        static final String LATEST = "c.latest_state";
        static final String SHOWN = "c.verdict_state";
        static final String NONE = "";
    }

    private final String column;
    private final String condition;

    VerdictStanding(String column, VerdictState state, String besides) {
        this(column, "%s = '%s'%s".formatted(column, state, besides));
    }

    VerdictStanding(String column, String condition) {
        this.column = column;
        this.condition = condition;
    }

    /** The condition on the row of a claim. */
    String sql() {
        return condition;
    }

    /** What the condition fixes, where it fixes one. */
    Optional<String> column() {
        return Optional.of(column).filter(name -> !name.isEmpty());
    }
}
