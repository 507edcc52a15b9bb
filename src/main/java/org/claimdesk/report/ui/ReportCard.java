package org.claimdesk.report.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.article.ArticlePaths;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.job.JobStatus;
import org.claimdesk.job.JobWatch;
import org.claimdesk.job.JobWords;
import org.claimdesk.report.ListedReport;
import org.claimdesk.report.ReportDetails;
import org.claimdesk.report.ReportScope;
import org.claimdesk.report.ReportState;
import org.claimdesk.shared.ReportId;
import org.claimdesk.ui.PersonLabel;
import org.claimdesk.ui.Screen;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.ui.Times;
import org.jspecify.annotations.Nullable;

/** One report and how far it is, kept up to date as long as it is on the screen. */
class ReportCard extends Composite<Div> {

    private final transient ReportScreens screens;
    private final ReportId id;
    private final Div facts = new Div();
    private final Div standing = new Div();
    private final Div state = new Div();
    private transient ListedReport report;
    private Optional<ReportProgressBar> progress = Optional.empty();
    private transient @Nullable JobWatch watch;

    ReportCard(ReportScreens screens, ListedReport report) {
        this.screens = screens;
        this.report = report;
        id = report.id();
        facts.addClassNames("facts", "small");
        standing.addClassName("standing");
        state.getElement().setAttribute("role", "status");
        H2 title = new H2(report.details().title());
        Div head = new Div(title, state);
        head.addClassName("head");
        getContent().addClassNames("card", "report-card");
        getContent().add(head, facts, standing);
        draw();
    }

    /** Whether the address names it. */
    void setChosen(boolean chosen) {
        getContent().setClassName("chosen", chosen);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follow(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unfollow();
    }

    private void follow(UI ui) {
        unfollow();
        if (report.state().isUnderWay()) {
            report.job()
                    .ifPresent(
                            job ->
                                    watch =
                                            screens.jobs()
                                                    .watch(
                                                            job.id(),
                                                            // In the thread of the job.
                                                            now ->
                                                                    Screen.change(
                                                                            ui, () -> step(now))));
        }
    }

    private void unfollow() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }

    private void step(JobStatus job) {
        if (job.state() == (report.job().map(JobStatus::state).orElse(null))) {
            progress.ifPresent(bar -> bar.show(job));
        } else {
            refresh();
        }
    }

    private void refresh() {
        report = screens.reports().find(id).orElseThrow();
        draw();
        getUI().ifPresent(this::follow);
    }

    private void draw() {
        state.removeAll();
        state.add(new StateChip(report.state()));
        facts.removeAll();
        addFacts(report.details());
        progress = report.state().isUnderWay() ? Optional.of(underWay()) : Optional.empty();
        standing.removeAll();
        standing.add(progress.<Component>map(bar -> bar).orElseGet(this::settled));
    }

    private ReportProgressBar underWay() {
        var bar =
                new ReportProgressBar(
                        report.details().title(),
                        report.mayDecide() ? () -> screens.reports().cancel(id) : null);
        report.job().ifPresent(bar::show);
        return bar;
    }

    private Component settled() {
        return switch (report.state()) {
            case WAITING, BEING_MADE -> throw new IllegalStateException(id + " is under way");
            case READY -> new ReportDownloads(report.details(), made());
            case FAILED -> again(report.job().map(ReportCard::reason).orElse(""));
            case CANCELLED -> again(text("report.was-cancelled"));
            case EXPIRED ->
                    new ReportEnded(text("report.expired", Times.format(made().fetchableUntil())))
                            .wayOut(
                                    text("report.ask-again"),
                                    report.details().title(),
                                    () -> screens.askAgain(report.details()));
        };
    }

    private ReportEnded again(String why) {
        ReportEnded ended = new ReportEnded(why);
        return report.mayDecide()
                ? ended.wayOut(text("report.try-again"), report.details().title(), this::tryAgain)
                : ended;
    }

    private void tryAgain() {
        screens.reports().tryAgain(id);
        refresh();
    }

    private static String reason(JobStatus job) {
        JobWords reason = job.reason();
        return reason == null ? "" : text(reason.key(), reason.arguments().toArray());
    }

    private ReportDetails.Made made() {
        return report.details().made().orElseThrow();
    }

    private void addFacts(ReportDetails details) {
        facts.add(
                about(details.scope()),
                new PersonLabel(screens.personName(details.askedBy())),
                new TimeLabel(details.askedAt()));
        details.made()
                .ifPresent(made -> facts.add(new Span(text("report.about.count", made.claims()))));
        if (report.state() != ReportState.READY) {
            facts.add(
                    new Span(
                            details.formats().stream()
                                    .map(format -> nameOf("report.format", format))
                                    .collect(Collectors.joining(", "))));
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
}
