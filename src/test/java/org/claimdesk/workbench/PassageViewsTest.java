package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.evidence.DocumentArrivals;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.DocumentFilter;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.LinkOutcome;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.Withdrawals;
import org.claimdesk.evidence.ui.PassageList;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.SomeClaim;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How passages stand, and what rests on withdrawn documents, as somebody who is signed in sees. */
@OnDatabase
class PassageViewsTest extends ViewTest {

    private static final String QUOTE = "Tin rose by 4 % in May.";

    @Autowired private DocumentArrivals arrivals;
    @Autowired private Evidence evidence;
    @Autowired private Documents documents;
    @Autowired private Withdrawals withdrawals;
    @Autowired private SomeClaim some;

    private ClaimId claim;
    private DocumentPassage passage;

    @Override
    protected UserId somebody() {
        return people.editor();
    }

    @BeforeEach
    void linkAPassage() {
        claim = some.markedBy(viewer);
        var words = List.of(new Selection(0, QUOTE.length(), QUOTE));
        var linked = evidence.link(claim, read(), words, Stance.SUPPORTS, "");
        passage = (DocumentPassage) ((LinkOutcome.Linked) linked).item().content();
    }

    private LayerId read() {
        String name = "Tin-%s.txt".formatted(UUID.randomUUID());
        byte[] bytes = (QUOTE + " " + name).getBytes(StandardCharsets.UTF_8);
        var file = new IncomingFile(name, new ByteArrayInputStream(bytes), Optional.empty());
        DocumentId document = ((Received.Arrived) arrivals.receive(file)).document().id();
        return await().pollInSameThread()
                .atMost(Duration.ofSeconds(40))
                .until(
                        () -> documents.find(document).flatMap(DocumentDetails::layer),
                        Optional::isPresent)
                .orElseThrow()
                .id();
    }

    @Test
    void leadFromTheCountsAtHomeToThePassages() {
        UI.getCurrent().navigate("");

        assertThat(find(Anchor.class).all())
                .anySatisfy(
                        link -> {
                            assertThat(link.getHref()).isEqualTo("passages?result=exact");
                            assertThat(link.getText()).endsWith(" exact");
                        });
    }

    @Test
    void areNarrowedByTheAddressWhichSaysWhatItDidNotUnderstand() {
        show("result=exact&text=" + passage.documentName());
        assertThat(rows()).isPositive();
        assertThat(ignored()).isEmpty();

        show("result=file-missing&text=" + passage.documentName());
        assertThat(rows()).isZero();

        show("result=perhaps");
        assertThat(ignored()).contains("perhaps");
    }

    @Test
    void tellOfClaimsOnWithdrawnDocumentsAtHomeAndInTheirLists() {
        withdrawals.withdraw(passage.document(), "It was forged.");

        UI.getCurrent().navigate("");
        assertThat(words())
                .contains("Claims that rest on a withdrawn document")
                .contains(", which was withdrawn");
        UI.getCurrent().navigate("claims/" + claim);
        assertThat(words()).contains("Rests on a withdrawn document").contains("It was forged.");
        UI.getCurrent().navigate("evidence/" + passage.document());
        assertThat(words()).contains("It was forged.").doesNotContain("Ready");
        UI.getCurrent().navigate("");
        assertThat(find(Anchor.class).all())
                .anySatisfy(
                        link -> {
                            assertThat(link.getHref()).isEqualTo("passages?overtaken=withdrawn");
                            assertThat(link.getText()).endsWith(" of withdrawn documents");
                        });
        show("overtaken=withdrawn&text=" + passage.documentName());
        assertThat(rows()).isOne();
        show("overtaken=earlier-edition&text=" + passage.documentName());
        assertThat(rows()).isZero();
        assertThat(documents.find(DocumentFilter.ALL.text(passage.documentName()), 0, 9))
                .anyMatch(document -> document.withdrawal().isPresent());
    }

    private void show(String query) {
        UI.getCurrent().navigate("passages", QueryParameters.fromString(query));
    }

    private int rows() {
        return find(PassageList.class).single().total();
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
