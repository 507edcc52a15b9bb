package org.claimdesk.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.ClaimId;

/** Which claims a report is about. */
public sealed interface ReportScope {

    /** The most claims that can be chosen one by one. */
    int MOST_CHOSEN = 1_000;

    /** All claims that appear in the article, the first marked first. */
    record OfArticle(ArticleId article) implements ReportScope {}

    /** These claims, in this order. */
    record OfClaims(List<ClaimId> claims) implements ReportScope {

        public OfClaims {
            claims = claims.stream().distinct().toList();
            if (claims.isEmpty() || claims.size() > MOST_CHOSEN) {
                throw new IllegalArgumentException(
                        "A report has 1 to %,d chosen claims".formatted(MOST_CHOSEN));
            }
        }
    }

    /**
     * All claims with which anything happened in a time, as the audit log tells.
     *
     * @param from the first moment
     * @param until the first moment that no longer counts
     */
    record OfPeriod(Instant from, Instant until) implements ReportScope {

        public OfPeriod {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("A period ends after it begins");
            }
        }

        /** From the first day to the last one, both whole. */
        public static OfPeriod ofDays(LocalDate first, LocalDate last, ZoneId zone) {
            return new OfPeriod(
                    first.atStartOfDay(zone).toInstant(),
                    last.plusDays(1).atStartOfDay(zone).toInstant());
        }
    }
}
