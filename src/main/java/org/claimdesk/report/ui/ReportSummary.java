package org.claimdesk.report.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.claimdesk.article.ArticlePaths;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.report.ListedReport;
import org.claimdesk.report.ReportDetails;
import org.claimdesk.report.ReportScope;
import org.claimdesk.report.ReportState;
import org.claimdesk.ui.PersonLabel;
import org.claimdesk.ui.TimeLabel;

/** In one line: what a report is about, who asked for it, and when. */
class ReportSummary extends Composite<Div> {

    ReportSummary(ListedReport report, String askedBy) {
        ReportDetails details = report.details();
        getContent().addClassNames("facts", "small");
        getContent()
                .add(
                        about(details.scope()),
                        new PersonLabel(askedBy),
                        new TimeLabel(details.askedAt()));
        details.made()
                .map(made -> new Span(text("report.about.count", made.claims())))
                .ifPresent(getContent()::add);
        if (report.state() != ReportState.READY) {
            getContent().add(formats(details));
        }
    }

    private static Component about(ReportScope scope) {
        return switch (scope) {
            case ReportScope.OfArticle(var article) ->
                    new Anchor(ArticlePaths.reader(article), text("report.about.article"));
            case ReportScope.OfClaims(var chosen) when chosen.size() == 1 ->
                    new Anchor(ClaimPaths.claim(chosen.getFirst()), text("report.about.claim"));
            case ReportScope.OfClaims chosen -> new Span(text("report.about.claims"));
            case ReportScope.OfPeriod period -> new Span(text("report.about.period"));
        };
    }

    /** A finished report shows them by its files. */
    private static Span formats(ReportDetails report) {
        return new Span(
                report.formats().stream()
                        .map(format -> nameOf("report.format", format))
                        .collect(Collectors.joining(", ")));
    }
}
