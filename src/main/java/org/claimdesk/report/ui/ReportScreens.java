package org.claimdesk.report.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.claimdesk.article.Articles;
import org.claimdesk.claim.ClaimFilter;
import org.claimdesk.claim.Claims;
import org.claimdesk.job.Jobs;
import org.claimdesk.report.AskOutcome;
import org.claimdesk.report.ReportDetails;
import org.claimdesk.report.ReportPaths;
import org.claimdesk.report.ReportRequest;
import org.claimdesk.report.ReportScope;
import org.claimdesk.report.Reports;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.ReportId;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.Notices;
import org.claimdesk.user.Desk;
import org.claimdesk.user.People;
import org.claimdesk.user.Person;
import org.springframework.stereotype.Component;

/** Makes the components of this package; they live in a session, their services do not. */
@Component
public class ReportScreens {

    private final Reports reports;
    private final Jobs jobs;
    private final Articles articles;
    private final Claims claims;
    private final People people;
    private final Desk desk;
    private final Clock clock;

    ReportScreens(
            Reports reports,
            Jobs jobs,
            Articles articles,
            Claims claims,
            People people,
            Desk desk,
            Clock clock) {
        this.reports = reports;
        this.jobs = jobs;
        this.articles = articles;
        this.claims = claims;
        this.people = people;
        this.desk = desk;
        this.clock = clock;
    }

    /** Asks for a report on an article. */
    public Button aboutArticle(ArticleId article) {
        return asking(
                () ->
                        List.of(
                                new FixedScope(
                                        text("report.ask.this-article", countIn(article)),
                                        new ReportScope.OfArticle(article))));
    }

    /** Asks for a report on a claim. */
    public Button aboutClaim(ClaimId claim) {
        return asking(
                () ->
                        List.of(
                                new FixedScope(
                                        text("report.ask.this-claim"),
                                        new ReportScope.OfClaims(List.of(claim)))));
    }

    /** Asks for a report on claims of a list. */
    public Button aboutClaims(Supplier<ClaimsAtHand> atHand) {
        return asking(() -> atHand.get().scopes());
    }

    /** Asks for a report on what is chosen in the dialog. */
    Button aboutAnything() {
        Button ask =
                asking(
                        () ->
                                List.of(
                                        new PeriodScope(desk.current().zone(), clock.instant()),
                                        new ArticleScope(this)));
        ask.setText(text("report.ask.any"));
        return ask;
    }

    private Button asking(Supplier<List<ScopeChoice>> choices) {
        return new Button(
                text("report.ask"),
                click -> new AskDialog(this, choices.get(), ReportScreens::lead).open());
    }

    /** Has the same made once more, with what is there today. */
    void askAgain(ReportDetails report) {
        switch (reports.ask(new ReportRequest(report.scope(), Set.copyOf(report.formats())))) {
            case AskOutcome.Asked(var asked) -> lead(asked.id());
            case AskOutcome.Refused(var reason) ->
                    Notices.refusal(nameOf("report.refused", reason));
        }
    }

    /** Brings a person who asked to the report in the list. */
    static void lead(ReportId report) {
        Notices.success(text("report.asked"));
        UI.getCurrent()
                .navigate(
                        ReportPaths.LIST,
                        QueryParameters.of(ReportPaths.REPORT, report.toString()));
    }

    Reports reports() {
        return reports;
    }

    Jobs jobs() {
        return jobs;
    }

    Articles articles() {
        return articles;
    }

    int countIn(ArticleId article) {
        return claims.count(ClaimFilter.in(article));
    }

    String personName(UserId person) {
        return Optional.of(person)
                .flatMap(people::find)
                .map(Person::name)
                .orElseGet(() -> text("report.system"));
    }
}
