package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.article.ImportOutcome;
import org.claimdesk.article.Imports;
import org.claimdesk.article.SomeArticle;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.MarkOutcome;
import org.claimdesk.job.JobStopped;
import org.claimdesk.shared.ReportId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The making of reports, in the thread of the test: what their job does, step by step. */
@OnDatabase
class ReportMakingTest {

    @Autowired private ReportMaking making;
    @Autowired private ReportRows rows;
    @Autowired private ReportFiles files;
    @Autowired private Imports imports;
    @Autowired private Claims claims;
    @Autowired private SomePeople people;
    @Autowired private DataFolder folder;
    @Autowired private Clock clock;

    private UserId reviewer;

    @BeforeEach
    void someReviewer() {
        reviewer = people.reviewer();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reading", "pdf", "page", "html", "csv", "claim-review"})
    void stopsInEveryStageAndLeavesNothingHalfDone(String stage) throws IOException {
        ReportId report = asked(articleWithClaims(3));
        List<Path> before = unfinished();
        HandledJob job = new HandledJob(report, reviewer, "report.progress." + stage);

        assertThatThrownBy(() -> make(job)).isInstanceOf(JobStopped.class);

        assertThat(job.last()).isEqualTo("report.progress." + stage);
        assertThat(rows.find(report).orElseThrow().made()).isEmpty();
        assertThat(unfinished()).isEqualTo(before);
    }

    @Test
    void stopsWhileItLooksForTheClaimsOfAPeriod() {
        articleWithClaims(2);
        ReportId report =
                asked(new ReportScope.OfPeriod(clock.instant().minusSeconds(300), clock.instant()));
        // At a page of the log and at each claim, all before it is known how many there are.
        HandledJob job = HandledJob.cancelledAt(3, report, reviewer);

        assertThatThrownBy(() -> make(job)).isInstanceOf(JobStopped.class);

        assertThat(job.shares()).isEmpty();
    }

    @Test
    void neverLaysOutMoreThanAVolumeAtOnceHoweverManyClaimsThereAre() throws Exception {
        int claims = 180;
        ReportId report = asked(articleWithClaims(claims));
        HandledJob job = new HandledJob(report, reviewer, HandledJob.NEVER);

        make(job);

        ReportDetails.Made made = rows.find(report).orElseThrow().made().orElseThrow();
        assertThat(made.files())
                .extracting(ReportFile::claims)
                .containsExactly(claims, claims, claims, 0);
        assertThat(job.shares()).isSorted();
        assertThat(job.shares().getLast()).isGreaterThan(0.99);
        List<String> volumes = volumes(files.path(made.files().getFirst().sha256()));
        assertThat(volumes).hasSizeGreaterThan(1);
        assertThat(volumes).allSatisfy(text -> assertThat(text).hasSizeLessThan(300_000));
        for (int number = 1; number <= claims; number++) {
            String heading = "\n%d. Claim %d of many.".formatted(number, number);
            assertThat(volumes).filteredOn(text -> text.contains(heading)).hasSize(1);
        }
    }

    private void make(HandledJob job) throws Exception {
        Optional<Exception> thrown =
                people.as(
                        reviewer,
                        () -> {
                            try {
                                making.run(job);
                                return Optional.empty();
                            } catch (Exception e) {
                                return Optional.of(e);
                            }
                        });
        if (thrown.isPresent()) {
            throw thrown.get();
        }
    }

    private ReportScope articleWithClaims(int count) {
        StringBuilder text = new StringBuilder(UUID.randomUUID().toString());
        List<Selection> selections = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            String quote = "Claim %d of many.".formatted(number);
            int start = text.append(' ').length();
            text.append(quote);
            selections.add(new Selection(start, text.length(), quote));
        }
        return people.as(
                reviewer,
                () -> {
                    var imported =
                            (ImportOutcome.Imported)
                                    imports.importText(text.toString(), SomeArticle.titled("Many"));
                    for (Selection selection : selections) {
                        assertThat(claims.mark(imported.version(), List.of(selection)))
                                .isInstanceOf(MarkOutcome.Marked.class);
                    }
                    return new ReportScope.OfArticle(imported.article());
                });
    }

    /** In the table of reports, without a job of its own. */
    private ReportId asked(ReportScope scope) {
        ReportId id = ReportId.random();
        rows.add(
                new ReportDetails(
                        id,
                        "Many",
                        scope,
                        List.of(ReportFormat.values()),
                        reviewer,
                        clock.instant(),
                        Optional.empty()));
        return id;
    }

    private List<Path> unfinished() throws IOException {
        try (Stream<Path> there = Files.list(folder.sub("reports/unfinished"))) {
            return there.sorted().toList();
        }
    }

    private static List<String> volumes(Path zipped) throws IOException {
        List<String> texts = new ArrayList<>();
        try (var zip = new ZipInputStream(Files.newInputStream(zipped))) {
            while (zip.getNextEntry() != null) {
                try (PDDocument pdf = Loader.loadPDF(zip.readAllBytes())) {
                    texts.add(new PDFTextStripper().getText(pdf));
                }
            }
        }
        return texts;
    }
}
