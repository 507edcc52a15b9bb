package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.job.JobContext;
import org.claimdesk.job.JobStopped;
import org.claimdesk.job.JobWords;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.ReportId;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;

/** What a person who waits for a report is told, in the order in which they are told it. */
class ReportProgressTest {

    private final Told told = new Told();

    @Test
    void goesOnceThroughAllClaimsForTheReadingAndOnceForEachFormat() {
        var progress = new ReportProgress(told, List.of(ReportFormat.PDF, ReportFormat.CSV));

        progress.begin(2);
        progress.tell(0);
        progress.tell(1);
        progress.format(ReportFormat.PDF);
        progress.tell(1);
        progress.page();
        progress.format(ReportFormat.CSV);
        progress.tell(2);

        assertThat(told.steps)
                .containsExactly(
                        "0 of 22: report.progress.reading [1, 2]",
                        "0 of 22: report.progress.reading [1, 2]",
                        "4 of 22: report.progress.reading [2, 2]",
                        "8 of 22: report.progress.pdf [1, 2]",
                        "14 of 22: report.progress.pdf [2, 2]",
                        "14 of 22: report.progress.page [1]",
                        "20 of 22: report.progress.csv [1, 2]",
                        "22 of 22: report.progress.csv [2, 2]");
    }

    @Test
    void neverGoesBack() {
        var progress = new ReportProgress(told, List.of(ReportFormat.HTML));
        progress.begin(3);
        progress.format(ReportFormat.HTML);
        progress.tell(2);

        progress.tell(0);

        assertThat(told.steps).last().asString().startsWith("14 of 15");
    }

    @Test
    void stopsAtTheNextClaimWhenSomebodyCancels() {
        var progress = new ReportProgress(told, List.of(ReportFormat.HTML));
        progress.begin(3);

        told.cancelled = true;

        assertThatExceptionOfType(JobStopped.class).isThrownBy(() -> progress.tell(1));
        assertThatExceptionOfType(JobStopped.class).isThrownBy(() -> progress.page());
    }

    private static final class Told implements JobContext {

        private final List<String> steps = new ArrayList<>();
        private boolean cancelled;

        @Override
        public void progress(long done, long total, JobWords words) {
            steps.add("%d of %d: %s %s".formatted(done, total, words.key(), words.arguments()));
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public void stopIfCancelled() {
            if (cancelled) {
                throw new JobStopped();
            }
        }

        @Override
        public JobId id() {
            return JobId.random();
        }

        @Override
        public Subject subject() {
            return Subject.of(ReportId.random());
        }

        @Override
        public String data() {
            return "";
        }

        @Override
        public UserId askedBy() {
            return UserId.random();
        }

        @Override
        public int attempt() {
            return 1;
        }
    }
}
