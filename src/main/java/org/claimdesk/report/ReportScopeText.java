package org.claimdesk.report;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.ClaimId;

/** A scope as one line, for the table. */
final class ReportScopeText {

    private ReportScopeText() {}

    static String write(ReportScope scope) {
        return switch (scope) {
            case ReportScope.OfArticle(ArticleId article) -> "article " + article;
            case ReportScope.OfClaims(var claims) ->
                    "claims "
                            + claims.stream()
                                    .map(ClaimId::toString)
                                    .collect(Collectors.joining(" "));
            case ReportScope.OfPeriod(Instant from, Instant until) ->
                    "period " + from + " " + until;
        };
    }

    static ReportScope read(String line) {
        String[] words = line.split(" ");
        return switch (words[0]) {
            case "article" -> new ReportScope.OfArticle(ArticleId.of(words[1]));
            case "claims" ->
                    new ReportScope.OfClaims(
                            Arrays.stream(words).skip(1).map(ClaimId::of).toList());
            case "period" ->
                    new ReportScope.OfPeriod(Instant.parse(words[1]), Instant.parse(words[2]));
            default -> throw new IllegalArgumentException("No scope of a report: " + line);
        };
    }
}
