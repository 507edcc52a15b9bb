package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.evidence.DocumentArrivals;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.LinkOutcome;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.VerificationScope;
import org.claimdesk.evidence.verification.VerificationRuns;
import org.claimdesk.job.JobState;
import org.claimdesk.job.JobStatus;
import org.claimdesk.job.Jobs;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.Subject;
import org.claimdesk.verdict.SomeClaim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is done on the card of a passage whose words changed behind the desk. */
@OnDatabase
class FoundElsewhereViewTest extends ViewTest {

    private static final String QUOTE = "Nearly half of the rare earths come from one neighbour.";
    private static final String OTHER = "Barely half of the rare earths come from one neighbour.";
    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired private DocumentArrivals arrivals;
    @Autowired private Evidence evidence;
    @Autowired private Documents documents;
    @Autowired private VerificationRuns runs;
    @Autowired private Jobs jobs;
    @Autowired private SomeClaim some;
    @Autowired @FlywayDataSource private DataSource owner;

    private ClaimId claim = ClaimId.random();
    private DocumentId document = DocumentId.random();
    private UUID passage = UUID.randomUUID();

    @BeforeEach
    void linkAPassageThatIsAlteredThen() {
        claim = some.markedBy(viewer);
        var words = List.of(new Selection(0, QUOTE.length(), QUOTE));
        var linked = evidence.link(claim, read(), words, Stance.SUPPORTS, "");
        passage = ((LinkOutcome.Linked) linked).item().id().value();
        quote(OTHER);
        JobId job = runs.start(new VerificationScope.OfClaim(claim), true);
        await().pollInSameThread()
                .atMost(SOON)
                .until(
                        () -> jobs.status(job).map(JobStatus::state),
                        Optional.of(JobState.DONE)::equals);
        UI.getCurrent().navigate(ClaimPaths.claim(claim));
        compare();
    }

    /** The log is checked by other tests. */
    @AfterEach
    void takeItBack() {
        quote(QUOTE);
    }

    @Test
    void linksWhatStandsThereBesideTheOldPassage() {
        press("Link what stands there");

        assertThat(evidence.of(claim))
                .extracting(EvidenceItem::content)
                .extracting(content -> ((DocumentPassage) content).quote())
                .containsExactlyInAnyOrder(OTHER, QUOTE);
        assertThat(evidence.of(claim))
                .extracting(EvidenceItem::stance)
                .containsOnly(Stance.SUPPORTS);
    }

    @Test
    void hasTheFileReadAgain() {
        int before = readings();

        press("Read the file again");

        assertThat(readings()).isEqualTo(before + 1);
        await().pollInSameThread()
                .atMost(SOON)
                .until(() -> documents.find(document).orElseThrow().state().isSettled());
        assertThat(documents.layers(document)).hasSize(1);
    }

    @Test
    void offersNeitherToWhoeverMayOnlyRead() {
        people.signIn(people.auditor());
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(ClaimPaths.claim(claim));

        compare();

        assertThat(find(Button.class).withText("Link what stands there").exists()).isFalse();
        assertThat(find(Button.class).withText("Read the file again").exists()).isFalse();
    }

    private void compare() {
        NativeDetails details =
                find(NativeDetails.class).all().stream()
                        .filter(one -> "Compare with what was found".equals(one.getSummaryText()))
                        .findFirst()
                        .orElseThrow();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private int readings() {
        return jobs.of(new Subject("document", document.value())).size();
    }

    private void quote(String words) {
        JdbcClient.create(owner)
                .sql("UPDATE evidence_span SET quote = ? WHERE evidence_id = ?")
                .params(words, passage)
                .update();
    }

    private LayerId read() {
        byte[] bytes = (QUOTE + " " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        var file = new IncomingFile("rare.txt", new ByteArrayInputStream(bytes), Optional.empty());
        document = ((Received.Arrived) arrivals.receive(file)).document().id();
        return await().pollInSameThread()
                .atMost(SOON)
                .until(
                        () -> documents.find(document).flatMap(DocumentDetails::layer),
                        Optional::isPresent)
                .orElseThrow()
                .id();
    }
}
