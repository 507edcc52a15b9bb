package org.claimdesk.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.article.SomeArticle;
import org.claimdesk.audit.LogFilter;
import org.claimdesk.evidence.EvidenceContent;
import org.claimdesk.evidence.SourceDraft;
import org.claimdesk.evidence.SourceKind;
import org.claimdesk.evidence.SourceRank;
import org.claimdesk.evidence.Sources;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.Bytes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class ReportsTest extends DeskWithACorrectedVerdict {

    @Autowired private Sources sources;
    @Autowired private Bytes bytes;

    /** A revision freezes no source: the report tells it as the desk describes it now. */
    @Test
    void nameTheSourceOfWhatARevisionRestsOn() throws IOException {
        var passage =
                (EvidenceContent.DocumentPassage)
                        as(reviewer, () -> evidence.of(claim)).getFirst().content();
        String name = "Tin office " + UUID.randomUUID();
        var office = new SourceDraft(name, SourceKind.STATISTICS_OFFICE, SourceRank.PRIMARY, "");
        as(reviewer, () -> sources.attribute(passage.document(), office));

        ReportDetails report =
                made(
                        new ReportScope.OfClaims(List.of(claim)),
                        Set.of(ReportFormat.CLAIM_REVIEW, ReportFormat.CSV));

        assertThat(content(report, ReportFormat.CLAIM_REVIEW)).contains(name, "primary source");
        assertThat(content(report, ReportFormat.CSV)).contains(name + ",primary source");
    }

    @Test
    void tellOfAnArticleInAllFormats() throws IOException {
        ReportDetails report =
                made(new ReportScope.OfArticle(article), Set.of(ReportFormat.values()));

        String html = content(report, ReportFormat.HTML);
        assertThat(html)
                .contains("<title>Audit report: Tin</title>")
                .contains("<mark>" + QUOTE + "</mark>, she said.")
                .contains("<mark>47 % of all tin</mark>")
                .contains("The table says so for 2024.")
                .contains("Published as a correction")
                .contains("The year was missing.")
                .contains("claim.marked")
                .contains("verdict.corrected")
                .contains(report.made().orElseThrow().logHead().hex());
        assertThat(content(report, ReportFormat.CSV)).contains(claim.toString(), "47 % of all tin");
        assertThat(content(report, ReportFormat.CLAIM_REVIEW))
                .contains("\"claimReviewed\" : \"" + QUOTE)
                .contains("CorrectionComment");
        assertThat(content(report, ReportFormat.PDF)).startsWith("%PDF");
    }

    @Test
    void tellWhatCouldNotBeReadAnyMore() throws IOException {
        var version = as(reviewer, () -> SomeArticle.versionOf(articles, article));
        Files.delete(bytes.path(version.text()));

        ReportDetails report =
                made(new ReportScope.OfArticle(article), Set.of(ReportFormat.values()));

        assertThat(content(report, ReportFormat.HTML))
                .contains("<mark>" + QUOTE + "</mark>, she said.")
                .contains("could not be read");
        assertThat(content(report, ReportFormat.CSV)).contains("could not be read");
        assertThat(content(report, ReportFormat.CLAIM_REVIEW)).contains("\"exact\" : \"" + QUOTE);
        assertThat(content(report, ReportFormat.PDF)).startsWith("%PDF");
    }

    @Test
    void carryTheHeadOfTheLogAsItWasWhenTheyWereRead() {
        ReportDetails report =
                made(new ReportScope.OfClaims(List.of(claim)), Set.of(ReportFormat.CSV));

        ReportDetails.Made made = report.made().orElseThrow();
        Sha256 there = as(reviewer, () -> log.at(made.position())).orElseThrow().hash();
        assertThat(made.logHead()).isEqualTo(there);
        assertThat(as(reviewer, () -> log.head()).position()).isGreaterThan(made.position());
    }

    @Test
    void ofAPeriodHoldTheClaimsWithWhichSomethingHappened() throws IOException {
        Instant now = clock.instant();
        var lately = new ReportScope.OfPeriod(now.minusSeconds(300), now.plusSeconds(300));
        var before = new ReportScope.OfPeriod(Instant.EPOCH, Instant.EPOCH.plusSeconds(60));

        assertThat(content(made(lately, Set.of(ReportFormat.CSV)), ReportFormat.CSV))
                .contains(claim.toString());
        assertThat(content(made(before, Set.of(ReportFormat.CSV)), ReportFormat.CSV))
                .doesNotContain(claim.toString());
    }

    @Test
    void areLoggedWhenAskedForMadeAndFetched() {
        ReportDetails report = made(new ReportScope.OfArticle(article), Set.of(ReportFormat.HTML));
        UserId auditor = people.auditor();
        assertThat(as(auditor, () -> reports.fetch(report.id(), ReportFormat.HTML))).isPresent();

        assertThat(as(reviewer, () -> log.find(LogFilter.about(Subject.of(report.id())), 0, 10)))
                .extracting(line -> line.entry().action(), line -> line.entry().actor())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("report.fetched", auditor),
                        org.assertj.core.groups.Tuple.tuple("report.made", reviewer),
                        org.assertj.core.groups.Tuple.tuple("report.asked", reviewer));
    }

    @Test
    void areRefusedWhereThereWouldBeNothingInThem() {
        ArticleId empty = as(reviewer, () -> imported("Nothing said here. " + UUID.randomUUID()));
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        var unknown = new ReportScope.OfClaims(List.of(ClaimId.random()));
        var future = new ReportScope.OfPeriod(tomorrow, tomorrow.plusSeconds(60));

        assertThat(refusal(new ReportScope.OfArticle(empty)))
                .isEqualTo(AskRefusal.NO_CLAIMS_IN_ARTICLE);
        assertThat(refusal(unknown)).isEqualTo(AskRefusal.CLAIMS_GONE);
        assertThat(refusal(future)).isEqualTo(AskRefusal.PERIOD_NOT_BEGUN);
    }

    private AskRefusal refusal(ReportScope scope) {
        var request = new ReportRequest(scope, EnumSet.of(ReportFormat.CSV));
        return ((AskOutcome.Refused) as(reviewer, () -> reports.ask(request))).reason();
    }

    private String content(ReportDetails report, ReportFormat format) throws IOException {
        return Files.readString(
                as(reviewer, () -> reports.fetch(report.id(), format)).orElseThrow().path(),
                format == ReportFormat.PDF ? java.nio.charset.StandardCharsets.ISO_8859_1 : UTF_8);
    }
}
