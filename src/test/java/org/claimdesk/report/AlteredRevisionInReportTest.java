package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.Decisions;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionOutcome;
import org.claimdesk.verdict.SomeClaim;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.WorkingCopy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody altered in the database does not keep a report from being made. */
@OnDatabase
class AlteredRevisionInReportTest {

    private static final String ALTERED = "Revision 1 is not what its hash says";

    @Autowired private Reports reports;
    @Autowired private Verdicts verdicts;
    @Autowired private Decisions decisions;
    @Autowired private SomeClaim some;
    @Autowired private SomePeople people;
    @Autowired @FlywayDataSource private DataSource owner;

    private Optional<RevisionDetails> altered = Optional.empty();

    @AfterEach
    void takeItBack() {
        altered.ifPresent(revision -> write(revision, revision.canonical()));
    }

    @Test
    void isNamedAsThatBesideTheOthers() throws IOException {
        UserId reviewer = people.reviewer();
        ClaimId one = some.markedBy(reviewer);
        ClaimId other = some.markedBy(reviewer);
        RevisionDetails revision = published(reviewer, one, "The figure fits.");
        published(reviewer, other, "It stands in the table.");
        altered = Optional.of(revision);
        write(revision, revision.canonical().replace("figure", "number"));

        ListedReport report = report(reviewer, List.of(one, other));

        assertThat(report.state()).isEqualTo(ReportState.READY);
        for (ReportFormat format : EnumSet.of(ReportFormat.HTML, ReportFormat.CSV)) {
            assertThat(content(reviewer, report, format))
                    .containsOnlyOnce(ALTERED)
                    .contains("It stands in the table.", revision.hash().hex())
                    .doesNotContain("The figure fits.", "The number fits.");
        }
        assertThat(content(reviewer, report, ReportFormat.CLAIM_REVIEW))
                .contains(other.toString())
                .doesNotContain(one.toString());
    }

    @Test
    void saysWhereTheLogDoesNotTellOfAnApproval() throws IOException {
        UserId reviewer = people.reviewer();
        ClaimId one = some.markedBy(reviewer);
        ClaimId other = some.markedBy(reviewer);
        RevisionDetails revision = published(reviewer, one, "The figure fits.");
        published(reviewer, other, "It stands in the table.");
        moveApproval(revision, "- INTERVAL '1' DAY");
        try {
            ListedReport report = report(reviewer, List.of(one, other));

            for (ReportFormat format : EnumSet.of(ReportFormat.HTML, ReportFormat.CSV)) {
                assertThat(content(reviewer, report, format))
                        .containsOnlyOnce("The log does not tell of the approval of revision 1")
                        .contains("The figure fits.");
            }
            assertThat(content(reviewer, report, ReportFormat.CLAIM_REVIEW))
                    .contains(other.toString())
                    .doesNotContain(one.toString());
        } finally {
            moveApproval(revision, "+ INTERVAL '1' DAY");
        }
    }

    private void moveApproval(RevisionDetails revision, String by) {
        new JdbcTemplate(owner)
                .update(
                        "UPDATE approval SET at = at %s WHERE revision = ?".formatted(by),
                        revision.id().value());
    }

    private RevisionDetails published(UserId reviewer, ClaimId claim, String words) {
        some.interview(reviewer, claim, Stance.SUPPORTS);
        var copy = WorkingCopy.unkept(SomeClaim.answer(words), 0);
        var made = (RevisionOutcome.Made) people.as(reviewer, () -> verdicts.submit(claim, copy));
        RevisionDetails revision = made.revision();
        UserId editor = people.editor();
        people.as(editor, () -> decisions.approve(claim, revision.id(), revision.hash()));
        people.as(editor, () -> decisions.publish(claim, revision.id(), Optional.empty()));
        return revision;
    }

    private ListedReport report(UserId person, List<ClaimId> claims) {
        var request =
                new ReportRequest(
                        new ReportScope.OfClaims(claims), EnumSet.allOf(ReportFormat.class));
        var asked = (AskOutcome.Asked) people.as(person, () -> reports.ask(request));
        return await().atMost(Duration.ofSeconds(120))
                .until(
                        () ->
                                people.as(person, () -> reports.find(asked.report().id()))
                                        .orElseThrow(),
                        report -> report.state() == ReportState.READY);
    }

    private String content(UserId person, ListedReport report, ReportFormat format)
            throws IOException {
        return Files.readString(
                people.as(person, () -> reports.fetch(report.details().id(), format))
                        .orElseThrow()
                        .path());
    }

    /** As the owner of the database, whom the desk cannot keep from it. */
    private void write(RevisionDetails revision, String content) {
        new JdbcTemplate(owner)
                .update(
                        "UPDATE revision SET content = ? WHERE id = ?",
                        content,
                        revision.id().value());
    }
}
