package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.Anchor;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.evidence.DocumentArrivals;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.LinkOutcome;
import org.claimdesk.evidence.Provenance;
import org.claimdesk.evidence.Provenances;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.SourceDraft;
import org.claimdesk.evidence.SourceKind;
import org.claimdesk.evidence.SourceRank;
import org.claimdesk.evidence.Sources;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.Selection;
import org.claimdesk.verdict.ui.DecisionPane;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever approves sees where the documents came from, and the words around what is claimed. */
@OnDatabase
class SourcesInApprovalsTest extends DeskWithASubmission {

    private static final String TABLE = "Tin rose by 4 % in May.";

    @Autowired private Evidence evidence;
    @Autowired private DocumentArrivals arrivals;
    @Autowired private Documents documents;
    @Autowired private Sources sources;
    @Autowired private Provenances provenances;

    @Test
    void showsWhoseADocumentIsWhenItWasPublishedAndWhereItWasFound() {
        String board = "Tin board " + UUID.randomUUID();
        people.as(reviewer, () -> link(board));
        submit("The figure fits.", 0);

        open();

        DecisionPane pane = find(DecisionPane.class).single();
        assertThat(words(pane))
                .contains("tin.txt", board + ", secondary source", "published January 2026")
                .contains("\u201cNearly half of the rare earths\u201d come from one neighbour");
        Anchor address = find(Anchor.class, pane).withText("metal.example").single();
        assertThat(address.getHref()).isEqualTo("https://www.metal.example/tin");
        assertThat(address.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
    }

    private LinkOutcome link(String board) {
        byte[] bytes = (TABLE + " " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        var file = new IncomingFile("tin.txt", new ByteArrayInputStream(bytes), Optional.empty());
        DocumentId document = ((Received.Arrived) arrivals.receive(file)).document().id();
        sources.attribute(
                document, new SourceDraft(board, SourceKind.ASSOCIATION, SourceRank.SECONDARY, ""));
        provenances.note(
                document,
                new Provenance(
                        Optional.of(URI.create("https://www.metal.example/tin")),
                        Optional.of(PartialDate.parse("2026-01"))),
                0);
        var layer =
                await().pollInSameThread()
                        .atMost(Duration.ofSeconds(40))
                        .until(
                                () -> documents.find(document).flatMap(DocumentDetails::layer),
                                Optional::isPresent)
                        .orElseThrow();
        var all = List.of(new Selection(0, TABLE.length(), TABLE));
        return evidence.link(claim, layer.id(), all, Stance.SUPPORTS, "");
    }
}
