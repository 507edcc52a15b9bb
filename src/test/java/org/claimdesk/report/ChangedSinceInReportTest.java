package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.article.ArticleDescription;
import org.claimdesk.article.DescribeOutcome;
import org.claimdesk.article.SomeArticle;
import org.claimdesk.claim.MarkOutcome;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one person alone did after others had approved does not pass for approved in reports. */
@OnDatabase
class ChangedSinceInReportTest extends DeskWithACorrectedVerdict {

    @Autowired private People everybody;

    @Test
    void keepsAppearancesThatWereAddedSinceOutOfClaimReview() throws IOException {
        assertThat(content(ReportFormat.CLAIM_REVIEW)).contains(approvedVersion());
        String added = appearElsewhere();

        assertThat(content(ReportFormat.CLAIM_REVIEW))
                .contains(approvedVersion(), "tin.txt", "linking")
                .doesNotContain(added);
        assertThat(content(ReportFormat.HTML)).contains("Tin again");
    }

    @Test
    void keepsDetailsOfArticlesThatWereChangedSinceOutOfClaimReview() throws IOException {
        as(reviewer, () -> describe("Innocent Person, in the title", "Innocent Person"));

        assertThat(content(ReportFormat.CLAIM_REVIEW))
                .contains("\"headline\" : \"Tin\"", approvedVersion())
                .doesNotContain("Innocent", "innocent.example", "1999");
        assertThat(content(ReportFormat.HTML))
                .contains(
                        "Innocent Person",
                        "were changed after revision 2 was made: by " + nameOf(reviewer));
        assertThat(content(ReportFormat.CSV))
                .contains("were changed after revision 2 was made: by " + nameOf(reviewer));
    }

    @Test
    void tellsDetailsThatStoodWhenTheRevisionWasMade() throws IOException {
        as(reviewer, () -> describe("Tin and zinc", "Ada Author"));
        as(reviewer, () -> appearElsewhere());
        correct(submit("The table says so, and more.", 2));

        assertThat(content(ReportFormat.CLAIM_REVIEW))
                .contains("Ada Author", "Tin and zinc", "Tin again", "innocent.example");
        assertThat(content(ReportFormat.HTML)).doesNotContain("details, such as byline");
    }

    @Test
    void saysThatTheClaimChangedAndWhatIsNotPartOfThePublicRevision() throws IOException {
        for (var format : List.of(ReportFormat.HTML, ReportFormat.CSV)) {
            assertThat(content(format))
                    .doesNotContain("changed since", "revision 2: it came later");
        }
        appearElsewhere();
        as(reviewer, () -> link(layer(), "Tin report"));

        assertThat(content(ReportFormat.HTML))
                .contains("corrected, changed since", "its evidence changed since")
                .containsPattern("(?s)Tin again.*Not part of revision 2: it came later.*>Evidence<")
                .containsPattern(
                        "(?s)>Evidence<.*tin.txt.*tin.txt.*Not part of revision 2: it came later");
        List<String> marked =
                content(ReportFormat.CSV)
                        .lines()
                        .filter(line -> line.contains("Not part of revision 2: it came later"))
                        .toList();
        assertThat(marked).hasSize(2);
        assertThat(marked.getFirst()).contains(",appearance,", "Tin again");
        assertThat(marked.getLast()).contains(",passage,", "Tin report");
        assertThat(content(ReportFormat.CSV)).contains("corrected, changed since");
    }

    private DescribeOutcome describe(String title, String byline) {
        var details = articles.get(article);
        var description =
                new ArticleDescription(
                        details.description().kind(),
                        title,
                        "Innocent Outlet",
                        byline,
                        PartialDate.parse("1999"),
                        null,
                        URI.create("https://innocent.example/"));
        return articles.describe(article, description, details.version());
    }

    private String nameOf(UserId person) {
        return as(person, () -> everybody.nameOf(person));
    }

    private String approvedVersion() {
        return as(reviewer, () -> SomeArticle.versionOf(articles, article).id().toString());
    }

    private String appearElsewhere() {
        return as(
                reviewer,
                () -> {
                    String words = QUOTE + ", again. " + UUID.randomUUID();
                    ArticleId other = imported(words, "Tin again");
                    var version = SomeArticle.versionOf(articles, other).id();
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
