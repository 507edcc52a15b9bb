package org.claimdesk.report.content;

import java.util.Optional;

/**
 * A grade, or an outcome outside the order.
 *
 * @param scale name and version of the scale
 * @param grade the number behind it; empty for an outcome
 */
public record ReportedRating(String key, String label, String scale, Optional<Grade> grade) {

    /** A place between the worst and the best grade of the scale. */
    public record Grade(int value, int worst, int best) {}
}
