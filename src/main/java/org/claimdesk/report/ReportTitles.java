package org.claimdesk.report;

import static org.claimdesk.ui.Texts.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.claimdesk.article.Articles;
import org.claimdesk.claim.Claims;
import org.claimdesk.user.Desk;
import org.springframework.stereotype.Component;

/** What a report is called: by its scope, in words. */
@Component
class ReportTitles {

    private static final int LONGEST = 500;
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Articles articles;
    private final Claims claims;
    private final Desk desk;

    ReportTitles(Articles articles, Claims claims, Desk desk) {
        this.articles = articles;
        this.claims = claims;
        this.desk = desk;
    }

    String of(ReportScope scope) {
        return switch (scope) {
            case ReportScope.OfArticle(var article) ->
                    cut(articles.get(article).description().title());
            case ReportScope.OfClaims(var chosen) when chosen.size() == 1 ->
                    cut(claims.get(chosen.getFirst()).statement());
            case ReportScope.OfClaims(var chosen) -> text("report.title.claims", chosen.size());
            case ReportScope.OfPeriod(Instant from, Instant until) -> {
                ZoneId zone = desk.current().zone();
                DateTimeFormatter format = DAY_AND_TIME.withZone(zone);
                yield text(
                        "report.title.period",
                        format.format(from),
                        format.format(until),
                        zone.getId());
            }
        };
    }

    /** The same in a sentence, for the first page. */
    String scope(ReportDetails report) {
        return switch (report.scope()) {
            case ReportScope.OfArticle article -> text("report.scope.article", report.title());
            case ReportScope.OfClaims(var chosen) -> text("report.scope.claims", chosen.size());
            case ReportScope.OfPeriod period -> text("report.scope.period", report.title());
        };
    }

    private static String cut(String title) {
        if (title.length() <= LONGEST) {
            return title;
        }
        return title.substring(0, title.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
