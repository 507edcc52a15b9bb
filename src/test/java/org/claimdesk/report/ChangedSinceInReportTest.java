package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.claim.MarkOutcome;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.Selection;
import org.junit.jupiter.api.Test;

/** What one person alone did after others had approved does not pass for approved in reports. */
@OnDatabase
class ChangedSinceInReportTest extends DeskWithACorrectedVerdict {

    @Test
    void keepsAppearancesThatWereAddedSinceOutOfClaimReview() throws IOException {
        assertThat(content(ReportFormat.CLAIM_REVIEW)).contains(approvedVersion());
        String added = appearElsewhere();

        assertThat(content(ReportFormat.CLAIM_REVIEW))
                .contains(approvedVersion(), "tin.txt", "linking")
                .doesNotContain(added);
        assertThat(content(ReportFormat.HTML)).contains("Tin again");
    }

    private String approvedVersion() {
        return as(reviewer, () -> articles.currentVersion(article).id().toString());
    }

    private String appearElsewhere() {
        return as(
                reviewer,
                () -> {
                    String words = QUOTE + ", again. " + UUID.randomUUID();
                    ArticleId other = imported(words, "Tin again");
                    var version = articles.currentVersion(other).id();
                    var selection = new Selection(0, QUOTE.length(), QUOTE);
                    assertThat(claims.appear(claim, version, List.of(selection)))
                            .isInstanceOf(MarkOutcome.Marked.class);
                    return version.toString();
                });
    }

    private String content(ReportFormat format) throws IOException {
        var report = made(new ReportScope.OfClaims(List.of(claim)), Set.of(format));
        return Files.readString(
                as(reviewer, () -> reports.fetch(report.id(), format)).orElseThrow().path());
    }
}
