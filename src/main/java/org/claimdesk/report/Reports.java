package org.claimdesk.report;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.claimdesk.job.JobStatus;
import org.claimdesk.job.Jobs;
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
    private final Jobs jobs;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Reports(
            ReportRows rows,
            ReportFiles files,
            ReportTitles titles,
            Jobs jobs,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.files = files;
        this.titles = titles;
        this.jobs = jobs;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /** Has a report made, in the name of who asks. */
    @RolesAllowed(Roles.READER)
    @Transactional
    public ReportDetails ask(ReportRequest request) {
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
        return report;
    }

    /** All reports that were ever asked for, the latest first. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<ReportDetails> find(int offset, int limit) {
        return rows.latest(offset, limit);
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public int count() {
        return rows.count();
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<ReportDetails> find(ReportId id) {
        return rows.find(id);
    }

    /** The job that makes or made the report. */
    @RolesAllowed(Roles.READER)
    public Optional<JobStatus> job(ReportId id) {
        return jobs.of(Subject.of(id)).stream().findFirst();
    }

    /** A file of a finished report, for sending it; empty when there is none, or none any more. */
    @RolesAllowed(Roles.READER)
    @Transactional
    public Optional<ReportDownload> fetch(ReportId id, ReportFormat format) {
        Optional<ReportDownload> download =
                rows.find(id)
                        .flatMap(ReportDetails::made)
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
}
