package org.claimdesk.report.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.job.JobStatus;
import org.claimdesk.job.JobWords;
import org.claimdesk.report.ListedReport;
import org.claimdesk.report.ReportDetails;
import org.claimdesk.shared.ReportId;
import org.claimdesk.ui.Times;
import org.claimdesk.ui.Watching;

/** One report and how far it is, kept up to date as long as it is on the screen. */
class ReportCard extends Composite<Div> {

    private final transient ReportScreens screens;
    private final ReportId id;
    private final Div summary = new Div();
    private final Div standing = new Div();
    private final Div state = new Div();
    private transient ListedReport report;
    private Optional<ReportProgressBar> progress = Optional.empty();
    private final transient Watching<JobStatus> making;

    ReportCard(ReportScreens screens, ListedReport report) {
        this.screens = screens;
        this.report = report;
        id = report.id();
        making = Watching.by(this, this::listen, this::step);
        standing.addClassName("standing");
        state.getElement().setAttribute("role", "status");
        H2 title = new H2(report.details().title());
        Div head = new Div(title, state);
        head.addClassName("head");
        getContent().addClassNames("card", "report-card");
        getContent().add(head, summary, standing);
        draw();
    }

    /** How the report stands now; what did not change stays as it is on the screen. */
    void show(ListedReport now) {
        if (!now.equals(report)) {
            report = now;
            draw();
        }
    }

    /** Whether the address names it. */
    void setChosen(boolean chosen) {
        getContent().setClassName("chosen", chosen);
    }

    private Optional<Runnable> listen(Consumer<JobStatus> told) {
        return report.job()
                .filter(job -> report.state().isUnderWay())
                .map(job -> screens.jobs().watch(job.id(), told)::close);
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
        making.anew();
    }

    private void draw() {
        state.removeAll();
        state.add(new StateChip(report.state()));
        summary.removeAll();
        summary.add(new ReportSummary(report, screens.personName(report.details().askedBy())));
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
}
