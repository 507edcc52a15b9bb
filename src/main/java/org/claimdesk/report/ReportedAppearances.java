package org.claimdesk.report;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.claimdesk.article.ArticleDescription;
import org.claimdesk.article.Articles;
import org.claimdesk.article.VersionDetails;
import org.claimdesk.claim.Appearance;
import org.claimdesk.report.content.Act;
import org.claimdesk.report.content.ReportedAppearance;
import org.claimdesk.report.content.ReportedSpan;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.VersionId;
import org.claimdesk.verdict.FrozenAppearance;
import org.springframework.stereotype.Component;

/** Where claims were made as a report tells it: as it stands now, and as revisions froze it. */
@Component
class ReportedAppearances {

    private final Articles articles;
    private final LoggedDetails log;

    ReportedAppearances(Articles articles, LoggedDetails log) {
        this.articles = articles;
        this.log = log;
    }

    /**
     * @param told the entry with which the public revision was made, where there is one
     */
    ReportedAppearance of(Appearance appearance, Optional<Long> told, RecentTexts texts) {
        ArticleId article = appearance.article();
        return of(
                article,
                appearance.version(),
                appearance.spans(),
                Optional.of(appearance.title()),
                told.map(position -> log.since(position, article).changes()).orElse(List.of()),
                texts);
    }

    /**
     * @param made the entry with which the revision was made
     */
    ReportedAppearance of(FrozenAppearance frozen, long made, RecentTexts texts) {
        LoggedDetails.Since since = log.since(made, frozen.article());
        return of(
                frozen.article(),
                frozen.version(),
                frozen.spans(),
                since.titleThen(),
                since.changes(),
                texts);
    }

    private ReportedAppearance of(
            ArticleId article,
            VersionId id,
            List<Span> spans,
            Optional<String> title,
            List<Act> describedSince,
            RecentTexts texts) {
        ArticleDescription known = articles.get(article).description();
        VersionDetails version = articles.version(id).orElseThrow();
        KeptText text = texts.of(version.text(), () -> articles.text(id));
        return new ReportedAppearance(
                article,
                id,
                title,
                Optional.ofNullable(known.outlet()),
                Optional.ofNullable(known.byline()),
                Optional.ofNullable(known.published()).map(PartialDate::format),
                Optional.ofNullable(known.language()),
                Optional.ofNullable(known.url()).map(URI::toString),
                version.ordinal(),
                version.bytes(),
                version.text(),
                spans.stream().map(span -> ReportedSpan.of(text, span)).toList(),
                describedSince);
    }
}
