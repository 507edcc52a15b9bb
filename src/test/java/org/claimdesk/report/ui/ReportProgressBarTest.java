package org.claimdesk.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Instant;
import org.claimdesk.job.JobState;
import org.claimdesk.job.JobStatus;
import org.claimdesk.job.JobStatus.Progress;
import org.claimdesk.job.JobWords;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.ReportId;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportProgressBarTest {

    private final ReportProgressBar shown = new ReportProgressBar("Tin", null);

    @Test
    void tellsThatItWaitsUntilItKnowsMore() {
        assertThat(bar().isIndeterminate()).isTrue();
        assertThat(words()).isEqualTo("Waits for its turn");
    }

    @Test
    void showsHowFarTheReportIsAndWhatIsBeingDone() {
        shown.show(
                standing(
                        new Progress(3, 12, JobWords.of("report.progress.reading", "4", "6")),
                        null));

        assertThat(bar().isIndeterminate()).isFalse();
        assertThat(bar().getValue()).isEqualTo(0.25);
        assertThat(words()).isEqualTo("Reading claim 4 of 6");
        assertThat(bar().getElement().getAttribute("aria-label"))
                .isEqualTo("Progress of the report “Tin”");
    }

    @Test
    void saysWhyItHasToBeTriedAgain() {
        shown.show(
                standing(
                        new Progress(3, 12, JobWords.of("report.progress.csv")),
                        JobWords.of("report.not-written")));

        assertThat(words()).startsWith("The report could not be written");
    }

    private ProgressBar bar() {
        return shown.getContent()
                .getChildren()
                .filter(ProgressBar.class::isInstance)
                .map(ProgressBar.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private String words() {
        return shown.getElement().getTextRecursively();
    }

    private static JobStatus standing(Progress progress, @Nullable JobWords reason) {
        return new JobStatus(
                JobId.random(),
                "report",
                Subject.of(ReportId.random()),
                JobState.RUNNING,
                progress,
                reason,
                UserId.random(),
                Instant.EPOCH,
                1);
    }
}
