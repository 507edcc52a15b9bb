package org.claimdesk.report;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimdesk.job.JobState;
import org.claimdesk.job.JobStatus;
import org.claimdesk.job.Jobs;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.ReportId;
import org.claimdesk.shared.Subject;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Audit reports: asked for, made by a job, fetched while they last. */
@Service
public class Reports {

    private final ReportRows rows;
    private final ReportFiles files;
    private final ReportTitles titles;
    private final ScopedClaims scoped;
    private final ReportWatchers watchers;
    private final Jobs jobs;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Reports(
            ReportRows rows,
            ReportFiles files,
            ReportTitles titles,
            ScopedClaims scoped,
            ReportWatchers watchers,
            Jobs jobs,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.files = files;
        this.titles = titles;
        this.scoped = scoped;
        this.watchers = watchers;
        this.jobs = jobs;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /** Has a report made, in the name of who asks. */
    @RolesAllowed(Roles.READER)
    @Transactional
    public AskOutcome ask(ReportRequest request) {
        Optional<AskRefusal> objection = scoped.objection(request.scope(), clock.instant());
        if (objection.isPresent()) {
            return new AskOutcome.Refused(objection.get());
        }
        ReportDetails report =
                new ReportDetails(
                        ReportId.random(),
                        titles.of(request.scope()),
                        request.scope(),
                        request.formats().stream().sorted().toList(),
                        currentUser.id(),
                        clock.instant(),
                        Optional.empty());
        rows.add(report);
        events.publishEvent(new ReportEvent.Asked(report.id(), request, report.title()));
        jobs.start(ReportMaking.KIND, Subject.of(report.id()), "");
        return new AskOutcome.Asked(report);
    }

    /** All reports that were ever asked for, by whomever, the latest first. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<ListedReport> find(int offset, int limit) {
        return rows.latest(offset, limit).stream().map(this::listed).toList();
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public int count() {
        return rows.count();
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<ListedReport> find(ReportId id) {
        return rows.find(id).map(this::listed);
    }

    /**
     * Tells the listener whenever somebody has asked for a report, soon after, in a thread of its
     * own. Close the watch when nobody looks any more.
     */
    @RolesAllowed(Roles.READER)
    public ReportWatch watch(Runnable listener) {
        return watchers.add(listener);
    }

    /** The place of a report in the list, from 0. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public OptionalInt placeOf(ReportId id) {
        return rows.find(id)
                .map(report -> OptionalInt.of(rows.countAfter(report)))
                .orElseGet(OptionalInt::empty);
    }

    /** Ends the making of a report; without effect when it has ended. */
    @RolesAllowed(Roles.READER)
    @Transactional
    public void cancel(ReportId id) {
        job(id).ifPresent(jobs::cancel);
    }

    /** Begins anew what failed or was cancelled. */
    @RolesAllowed(Roles.READER)
    @Transactional
    public void tryAgain(ReportId id) {
        job(id).ifPresent(jobs::retry);
    }

    /** A file of a finished report, for sending it; empty when there is none, or none any more. */
    @RolesAllowed(Roles.READER)
    @Transactional
    public Optional<ReportDownload> fetch(ReportId id, ReportFormat format) {
        Optional<ReportDownload> download =
                rows.find(id)
                        .flatMap(ReportDetails::made)
                        .filter(made -> made.isFetchable(clock.instant()))
                        .flatMap(
                                made ->
                                        made.files().stream()
                                                .filter(file -> file.format() == format)
                                                .findFirst())
                        .filter(file -> files.isThere(file.sha256()))
                        .map(file -> new ReportDownload(file, files.path(file.sha256())));
        download.ifPresent(found -> events.publishEvent(new ReportEvent.Fetched(id, found.file())));
        return download;
    }

    private Optional<JobId> job(ReportId id) {
        return jobs.of(Subject.of(id)).stream().findFirst().map(JobStatus::id);
    }

    private ListedReport listed(ReportDetails seen) {
        Optional<JobStatus> job = jobs.of(Subject.of(seen.id())).stream().findFirst();
        boolean madeMeanwhile =
                seen.made().isEmpty() && job.filter(j -> j.state() == JobState.DONE).isPresent();
        ReportDetails report = madeMeanwhile ? rows.find(seen.id()).orElse(seen) : seen;
        return new ListedReport(
                report,
                ReportState.of(report, job, clock.instant()),
                job,
                job.filter(jobs::mayDecide).isPresent());
    }
}
