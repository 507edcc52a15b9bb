package org.claimdesk.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.article.ArticleDescription;
import org.claimdesk.article.Articles;
import org.claimdesk.article.ImportOutcome;
import org.claimdesk.article.Imports;
import org.claimdesk.audit.AuditLog;
import org.claimdesk.audit.LogFilter;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.MarkOutcome;
import org.claimdesk.evidence.DocumentArrivals;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.LinkOutcome;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.ReportId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.Bytes;
import org.claimdesk.verdict.Answer;
import org.claimdesk.verdict.DecisionOutcome;
import org.claimdesk.verdict.Decisions;
import org.claimdesk.verdict.Rationale;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionOutcome;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.WorkingCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnDatabase
class ReportsTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String QUOTE = "Nearly half of the tin comes from Sample Land";

    @Autowired private Reports reports;
    @Autowired private ReportExpiry expiry;
    @Autowired private ReportFiles files;
    @Autowired private Imports imports;
    @Autowired private Articles articles;
    @Autowired private Claims claims;
    @Autowired private Evidence evidence;
    @Autowired private DocumentArrivals arrivals;
    @Autowired private Documents documents;
    @Autowired private Verdicts verdicts;
    @Autowired private Decisions decisions;
    @Autowired private AuditLog log;
    @Autowired private SomePeople people;
    @Autowired private Bytes bytes;
    @Autowired private Clock clock;

    private UserId reviewer;
    private UserId editor;
    private ArticleId article;
    private ClaimId claim;

    @BeforeEach
    void publishAndCorrect() {
        reviewer = people.reviewer();
        editor = people.editor();
        String text = QUOTE + ", she said. " + UUID.randomUUID();
        article = as(reviewer, () -> imported(text));
        claim = as(reviewer, this::mark);
        as(reviewer, () -> link(layer(), "47 % of all tin"));
        publish(submit("The table says so.", 0));
        correct(submit("The table says so for 2024.", 1));
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
        var version = as(reviewer, () -> articles.currentVersion(article));
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

    @Test
    void standInTheListOfEverybodyTheLatestFirst() {
        ReportDetails first = made(new ReportScope.OfArticle(article), Set.of(ReportFormat.CSV));
        ReportDetails second = made(new ReportScope.OfArticle(article), Set.of(ReportFormat.CSV));
        UserId auditor = people.auditor();

        assertThat(as(auditor, () -> reports.find(0, 2)))
                .extracting(ListedReport::id)
                .containsExactly(second.id(), first.id());
        assertThat(as(auditor, () -> reports.placeOf(second.id()))).hasValue(0);
        assertThat(as(auditor, () -> reports.placeOf(first.id()))).hasValue(1);
    }

    @Test
    void areDecidedByWhoAskedAndByEditors() {
        ReportDetails report = made(new ReportScope.OfArticle(article), Set.of(ReportFormat.CSV));

        assertThat(mayDecide(reviewer, report)).isTrue();
        assertThat(mayDecide(editor, report)).isTrue();
        assertThat(mayDecide(people.auditor(), report)).isFalse();
        assertThatThrownBy(() -> people.as(people.auditor(), () -> reports.cancel(report.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void areNotForAdministratorsAlone() {
        ReportDetails report = made(new ReportScope.OfArticle(article), Set.of(ReportFormat.HTML));

        assertThatThrownBy(
                        () ->
                                as(
                                        people.administrator(),
                                        () -> reports.fetch(report.id(), ReportFormat.HTML)))
                .isInstanceOf(AccessDeniedException.class);
    }

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

    private boolean mayDecide(UserId person, ReportDetails report) {
        return as(person, () -> reports.find(report.id())).orElseThrow().mayDecide();
    }

    private AskRefusal refusal(ReportScope scope) {
        var request = new ReportRequest(scope, EnumSet.of(ReportFormat.CSV));
        return ((AskOutcome.Refused) as(reviewer, () -> reports.ask(request))).reason();
    }

    private ReportDetails made(ReportScope scope, Set<ReportFormat> formats) {
        var asked =
                ((AskOutcome.Asked)
                                as(
                                        reviewer,
                                        () ->
                                                reports.ask(
                                                        new ReportRequest(
                                                                scope, EnumSet.copyOf(formats)))))
                        .report();
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(listed(asked.id()).state()).isEqualTo(ReportState.READY));
        return listed(asked.id()).details();
    }

    private ListedReport listed(ReportId id) {
        return as(reviewer, () -> reports.find(id)).orElseThrow();
    }

    private String content(ReportDetails report, ReportFormat format) throws IOException {
        return Files.readString(
                as(reviewer, () -> reports.fetch(report.id(), format)).orElseThrow().path(),
                format == ReportFormat.PDF ? java.nio.charset.StandardCharsets.ISO_8859_1 : UTF_8);
    }

    private ArticleId imported(String text) {
        var outcome = imports.importText(text, ArticleDescription.titled("Tin"));
        return ((ImportOutcome.Imported) outcome).article();
    }

    private ClaimId mark() {
        var version = articles.currentVersion(article).id();
        var selection = new Selection(0, QUOTE.length(), QUOTE);
        return ((MarkOutcome.Marked) claims.mark(version, List.of(selection))).claim().id();
    }

    private LayerId layer() {
        String table = "Tin report. 47 % of all tin was imported. " + UUID.randomUUID();
        var file =
                new IncomingFile(
                        "tin.txt",
                        new ByteArrayInputStream(table.getBytes(UTF_8)),
                        Optional.empty());
        var document = ((Received.Arrived) arrivals.receive(file)).document();
        await().atMost(SOON)
                .until(
                        () ->
                                as(reviewer, () -> documents.find(document.id()))
                                        .orElseThrow()
                                        .state()
                                        .isSettled());
        return documents.find(document.id()).orElseThrow().layer().orElseThrow().id();
    }

    private LinkOutcome link(LayerId layer, String words) {
        int start = documents.text(layer).orThrow().indexOf(words);
        var outcome =
                evidence.link(
                        claim,
                        layer,
                        List.of(new Selection(start, start + words.length(), words)),
                        Stance.SUPPORTS,
                        "");
        assertThat(outcome).isInstanceOf(LinkOutcome.Linked.class);
        return outcome;
    }

    private RevisionDetails submit(String words, int basedOn) {
        var answer =
                new Answer(
                        Optional.of("MOSTLY_TRUE"),
                        Rationale.of(words),
                        Optional.empty(),
                        Optional.empty());
        return ((RevisionOutcome.Made)
                        as(
                                reviewer,
                                () -> verdicts.submit(claim, WorkingCopy.unkept(answer, basedOn))))
                .revision();
    }

    private void publish(RevisionDetails revision) {
        approve(revision);
        assertThat(
                        as(
                                editor,
                                () ->
                                        decisions.publish(
                                                claim,
                                                revision.id(),
                                                Optional.of("https://desk.example/tin"))))
                .isInstanceOf(DecisionOutcome.Done.class);
    }

    private void correct(RevisionDetails revision) {
        approve(revision);
        assertThat(
                        as(
                                editor,
                                () ->
                                        decisions.correct(
                                                claim,
                                                revision.id(),
                                                Optional.empty(),
                                                "The year was missing.")))
                .isInstanceOf(DecisionOutcome.Done.class);
    }

    private void approve(RevisionDetails revision) {
        assertThat(as(editor, () -> decisions.approve(claim, revision.id(), revision.hash())))
                .isInstanceOf(DecisionOutcome.Done.class);
    }

    private <T> T as(UserId person, Supplier<T> work) {
        return people.as(person, work);
    }
}
