package org.claimdesk.article;

/** How a list of articles is ordered. */
public record ArticleOrder(By by, boolean descending) {

    public static final ArticleOrder NEWEST = new ArticleOrder(By.IMPORTED, true);

    /** What articles can be ordered by. */
    public enum By {
        IMPORTED("a.created_at"),
        PUBLISHED("a.published_from"),
        TITLE("a.title"),
        OUTLET("o.name");

        private final String column;

        By(String column) {
            this.column = column;
        }
    }

    String sql() {
        String way = descending ? "DESC" : "ASC";
        return "ORDER BY %s %s NULLS LAST, a.id %s".formatted(by.column, way, way);
    }
}
