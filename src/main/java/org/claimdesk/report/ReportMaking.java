package org.claimdesk.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.job.JobContext;
import org.claimdesk.job.JobFailed;
import org.claimdesk.job.JobHandler;
import org.claimdesk.job.JobWords;
import org.claimdesk.report.ReportReading.Read;
import org.claimdesk.report.content.ReportContent;
import org.claimdesk.report.render.Rendered;
import org.claimdesk.report.render.ReportRenderers;
import org.claimdesk.shared.ReportId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes reports: reads all claims at one moment, then writes one format after the other. */
@Component
class ReportMaking implements JobHandler {

    static final String KIND = "report";

    private final ReportRows rows;
    private final ReportReading reading;
    private final ReportFiles files;
    private final ReportSettings settings;
    private final Clock clock;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    ReportMaking(
            ReportRows rows,
            ReportReading reading,
            ReportFiles files,
            ReportSettings settings,
            Clock clock,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.reading = reading;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) throws Exception {
        ReportDetails report = rows.find(new ReportId(job.subject().id())).orElseThrow();
        if (report.made().isPresent()) {
            return; // The job was cut off after its work was done.
        }
        var progress = new ReportProgress(job, report.formats());
        try (ReportSpool spool = new ReportSpool(files.temporary())) {
            Read read = reading.read(report, spool, progress);
            List<ReportFile> written = new ArrayList<>();
            for (ReportFormat format : report.formats()) {
                progress.format(format);
                written.add(
                        write(
                                format,
                                read,
                                new ReportContent(read.head(), progress.of(spool), progress)));
            }
            keep(report, read, written);
        } catch (IOException | UncheckedIOException e) {
            // Another attempt would meet the same disk, and perhaps make it fuller.
            throw new JobFailed(JobWords.of("report.not-written"), e);
        }
    }

    private ReportFile write(ReportFormat format, Read read, ReportContent content)
            throws IOException {
        ReportFiles.Written<Rendered> written =
                files.write(out -> ReportRenderers.of(format).render(content, out));
        Rendered rendered = written.result();
        return new ReportFile(
                format,
                written.sha256(),
                written.size(),
                ReportFileName.of(read.head(), rendered.extension()),
                rendered.mediaType(),
                rendered.claims());
    }

    private void keep(ReportDetails report, Read read, List<ReportFile> written) {
        Instant until = clock.instant().plus(settings.fetchable());
        var made =
                new ReportDetails.Made(
                        read.head().madeAt(),
                        read.head().claims(),
                        read.log().position(),
                        read.log().hash(),
                        until,
                        written);
        transaction.executeWithoutResult(
                status -> {
                    rows.made(report.id(), made);
                    events.publishEvent(new ReportEvent.Made(report.id(), made));
                });
    }
}
