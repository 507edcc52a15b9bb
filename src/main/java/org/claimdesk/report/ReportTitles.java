package org.claimdesk.report;

import static org.claimdesk.ui.Texts.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.claimdesk.article.Articles;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.Claims;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.TextRules;
import org.claimdesk.user.Desk;
import org.springframework.stereotype.Component;

/** What a report is called: by its scope, in words. */
@Component
class ReportTitles {

    /** In code points: what a list shows of a statement is enough to know it again. */
    private static final int LONGEST = 240;

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
            case ReportScope.OfClaims chosen -> ofClaims(chosen.claims());
            case ReportScope.OfPeriod period -> ofPeriod(period, desk.current().zone());
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

    private String ofClaims(List<ClaimId> chosen) {
        Optional<String> first =
                chosen.stream()
                        .flatMap(id -> claims.find(id).stream())
                        .map(ClaimDetails::statement)
                        .findFirst();
        return chosen.size() == 1
                ? cut(first.orElseThrow())
                : text("report.title.claims", cut(first.orElseThrow()), chosen.size() - 1);
    }

    private static String ofPeriod(ReportScope.OfPeriod period, ZoneId zone) {
        ZonedDateTime from = period.from().atZone(zone);
        ZonedDateTime until = period.until().atZone(zone);
        if (!isMidnight(from) || !isMidnight(until)) {
            return text(
                    "report.title.period",
                    DAY_AND_TIME.format(from),
                    DAY_AND_TIME.format(until),
                    zone.getId());
        }
        LocalDate first = from.toLocalDate();
        LocalDate last = until.toLocalDate().minusDays(1);
        return first.equals(last)
                ? text("report.title.day", first.toString(), zone.getId())
                : text("report.title.days", first.toString(), last.toString(), zone.getId());
    }

    private static boolean isMidnight(ZonedDateTime time) {
        return time.equals(time.toLocalDate().atStartOfDay(time.getZone()));
    }

    private static String cut(String title) {
        return title.length() <= LONGEST ? title : TextRules.cut(title, LONGEST - 1) + "…";
    }
}
