package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.ReportId;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.Desk;
import org.claimdesk.user.DeskSettings;
import org.claimdesk.user.People;
import org.claimdesk.verdict.Decisions;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionOutcome;
import org.claimdesk.verdict.SomeClaim;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.WorkingCopy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the administrator set about the desk stands in the reports that it makes. */
@OnDatabase
class ReportOfTheDeskTest {

    @Autowired private Reports reports;
    @Autowired private Verdicts verdicts;
    @Autowired private Decisions decisions;
    @Autowired private Evidence evidence;
    @Autowired private People names;
    @Autowired private Desk desk;
    @Autowired private SomeClaim some;
    @Autowired private SomePeople people;

    private final DeskSettings settings =
            new DeskSettings(
                    "Desk " + UUID.randomUUID(),
                    URI.create("https://desk.example/checks"),
                    Locale.of("de", "AT"),
                    ZoneId.of("Asia/Tokyo"));

    private DeskSettings before;
    private UserId administrator;
    private UserId reviewer;
    private ClaimId claim;

    @BeforeEach
    void somebodyPublishes() {
        administrator = people.administrator();
        reviewer = people.reviewer();
        before = desk.current();
        change(settings);
        claim = some.markedBy(reviewer);
        some.interview(reviewer, claim, Stance.SUPPORTS);
        people.as(people.editor(), () -> publish(submit()));
    }

    @AfterEach
    void setBack() {
        change(before);
    }

    @Test
    void namesWhoPublishesInClaimReview() throws IOException {
        String review = content(ReportFormat.CLAIM_REVIEW);

        assertThat(review)
                .contains("\"name\" : \"" + settings.organisation() + "\"")
                .contains("\"url\" : \"https://desk.example/checks\"")
                .contains("\"inLanguage\" : \"de-AT\"");
        assertThat(review).containsPattern("\"datePublished\" : \"[^\"]*\\+09:00\"");
    }

    @Test
    void namesItAndItsZoneBesideUtcInHtml() throws IOException {
        assertThat(content(ReportFormat.HTML))
                .contains(settings.organisation(), "https://desk.example/checks")
                .contains("UTC")
                .contains("Asia/Tokyo");
    }

    @Test
    void tellsWhoUnlinkedEvidence() throws IOException {
        UserId other = people.reviewer();
        people.as(other, () -> evidence.unlink(evidence.of(claim).getFirst().id()));

        assertThat(content(ReportFormat.HTML))
                .containsPattern(
                        "Evidence that is no longer linked[\\s\\S]*Unlinked[\\s\\S]{0,200}"
                                + Pattern.quote(
                                        people.as(other, () -> names.nameOf(other)) + ", "));
    }

    private String content(ReportFormat format) throws IOException {
        var request = new ReportRequest(new ReportScope.OfClaims(List.of(claim)), Set.of(format));
        var asked = people.as(reviewer, () -> (AskOutcome.Asked) reports.ask(request));
        ReportId id = asked.report().id();
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> people.as(reviewer, () -> reports.find(id)).orElseThrow().state(),
                        state -> state == ReportState.READY);
        return Files.readString(
                people.as(reviewer, () -> reports.fetch(id, format)).orElseThrow().path());
    }

    private RevisionDetails submit() {
        var copy = WorkingCopy.unkept(SomeClaim.answer("It fits."), 0);
        return people.as(
                reviewer, () -> ((RevisionOutcome.Made) verdicts.submit(claim, copy)).revision());
    }

    private void publish(RevisionDetails revision) {
        decisions.approve(claim, revision.id(), revision.hash());
        decisions.publish(claim, revision.id(), Optional.empty());
    }

    private void change(DeskSettings to) {
        boolean changed = people.as(administrator, () -> desk.change(to, desk.version()));
        assertThat(changed).isTrue();
    }
}
