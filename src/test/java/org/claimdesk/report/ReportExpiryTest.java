package org.claimdesk.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Set;
import org.claimdesk.OnDatabase;
import org.claimdesk.audit.LogFilter;
import org.claimdesk.shared.Subject;
import org.claimdesk.store.DataFolder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class ReportExpiryTest extends DeskWithACorrectedVerdict {

    @Autowired private ReportExpiry expiry;
    @Autowired private ReportFiles files;
    @Autowired private DataFolder folder;

    @Test
    void loseTheirFilesWhenTheirTimeIsOver() {
        ReportDetails report = made(new ReportScope.OfArticle(article), Set.of(ReportFormat.HTML));
        var path =
                as(reviewer, () -> reports.fetch(report.id(), ReportFormat.HTML))
                        .orElseThrow()
                        .path();
        assertThat(path).exists();

        expiry.removeOverdue(clock.instant().plus(Duration.ofDays(29)));
        assertThat(path).exists();
        expiry.removeOverdue(clock.instant().plus(Duration.ofDays(31)));

        assertThat(path).doesNotExist();
        assertThat(as(reviewer, () -> reports.fetch(report.id(), ReportFormat.HTML))).isEmpty();
        assertThat(listed(report.id()).state()).isEqualTo(ReportState.EXPIRED);
        assertThat(as(reviewer, () -> log.find(LogFilter.about(Subject.of(report.id())), 0, 1)))
                .extracting(line -> line.entry().action())
                .containsExactly("report.removed");
    }

    @Test
    void leaveNoFilesWhereTheyWereCutOff() throws Exception {
        ReportDetails report = made(new ReportScope.OfArticle(article), Set.of(ReportFormat.HTML));
        var path =
                as(reviewer, () -> reports.fetch(report.id(), ReportFormat.HTML))
                        .orElseThrow()
                        .path();
        var forgotten =
                files.path(
                        files.write(
                                        out -> {
                                            out.write(report.id().toString().getBytes(UTF_8));
                                            return true;
                                        })
                                .sha256());

        expiry.removeOverdue(clock.instant().plus(Duration.ofHours(20)));
        assertThat(forgotten).exists();
        expiry.removeOverdue(clock.instant().plus(Duration.ofHours(30)));

        assertThat(forgotten).doesNotExist();
        assertThat(path).exists();
    }

    @Test
    void leaveNothingUnfinishedWhereTheirProgramWasKilledButWhatAnotherIsWriting()
            throws Exception {
        Path unfinished = folder.sub("reports/unfinished");
        Path writing = Files.createTempFile(unfinished, "", ".part");
        Path left = Files.createTempFile(unfinished, "", ".part");
        Files.setLastModifiedTime(left, FileTime.from(clock.instant().minus(Duration.ofHours(25))));

        expiry.removeOverdue();

        assertThat(left).doesNotExist();
        assertThat(writing).exists();
        Files.delete(writing);
    }
}
