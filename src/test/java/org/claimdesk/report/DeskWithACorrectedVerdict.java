package org.claimdesk.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimdesk.SomePeople;
import org.claimdesk.article.Articles;
import org.claimdesk.article.ImportOutcome;
import org.claimdesk.article.Imports;
import org.claimdesk.article.SomeArticle;
import org.claimdesk.audit.AuditLog;
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
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.Answer;
import org.claimdesk.verdict.DecisionOutcome;
import org.claimdesk.verdict.Decisions;
import org.claimdesk.verdict.PlainRationale;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionOutcome;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.WorkingCopy;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A claim in an article, its verdict published and corrected, and reports about it. */
abstract class DeskWithACorrectedVerdict {

    static final Duration SOON = Duration.ofSeconds(60);
    static final String QUOTE = "Nearly half of the tin comes from Sample Land";

    @Autowired Reports reports;
    @Autowired Imports imports;
    @Autowired Articles articles;
    @Autowired Claims claims;
    @Autowired Evidence evidence;
    @Autowired DocumentArrivals arrivals;
    @Autowired Documents documents;
    @Autowired Verdicts verdicts;
    @Autowired Decisions decisions;
    @Autowired AuditLog log;
    @Autowired SomePeople people;
    @Autowired Clock clock;

    UserId reviewer;
    UserId editor;
    ArticleId article;
    ClaimId claim;

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

    ReportDetails made(ReportScope scope, Set<ReportFormat> formats) {
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

    ListedReport listed(ReportId id) {
        return as(reviewer, () -> reports.find(id)).orElseThrow();
    }

    ArticleId imported(String text) {
        return imported(text, "Tin");
    }

    ArticleId imported(String text, String title) {
        var outcome = imports.importText(text, SomeArticle.titled(title));
        return ((ImportOutcome.Imported) outcome).article();
    }

    ClaimId mark() {
        var version = SomeArticle.versionOf(articles, article).id();
        var selection = new Selection(0, QUOTE.length(), QUOTE);
        return ((MarkOutcome.Marked) claims.mark(version, List.of(selection))).claim().id();
    }

    LayerId layer() {
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

    LinkOutcome link(LayerId layer, String words) {
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

    RevisionDetails submit(String words, int basedOn) {
        var answer =
                new Answer(
                        Optional.of("MOSTLY_TRUE"),
                        PlainRationale.of(words),
                        Optional.empty(),
                        Optional.empty());
        return ((RevisionOutcome.Made)
                        as(
                                reviewer,
                                () -> verdicts.submit(claim, WorkingCopy.unkept(answer, basedOn))))
                .revision();
    }

    void publish(RevisionDetails revision) {
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

    void correct(RevisionDetails revision) {
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

    void approve(RevisionDetails revision) {
        assertThat(as(editor, () -> decisions.approve(claim, revision.id(), revision.hash())))
                .isInstanceOf(DecisionOutcome.Done.class);
    }

    <T> T as(UserId person, Supplier<T> work) {
        return people.as(person, work);
    }
}
