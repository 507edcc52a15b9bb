package org.claimdesk.claim;

/** How a list of claims is ordered. */
public record ClaimOrder(By by, boolean descending) {

    public static final ClaimOrder NEWEST = new ClaimOrder(By.MARKED, true);
    public static final ClaimOrder DUE_FIRST = new ClaimOrder(By.DUE, false);
    public static final ClaimOrder LATELY_PUBLISHED = new ClaimOrder(By.PUBLISHED, true);

    /** What claims can be ordered by. */
    public enum By {
        MARKED("c.created_at"),
        DUE("c.due_at"),
        PUBLISHED("c.published_at"),
        SAID("c.said_from"),
        STATUS("c.status"),
        STATEMENT("c.statement");

        private final String column;

        By(String column) {
            this.column = column;
        }
    }

    String sql() {
        String way = descending ? "DESC" : "ASC";
        return "ORDER BY %s %s NULLS LAST, c.id %s".formatted(by.column, way, way);
    }
}
