package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.shared.ClaimId;

/** The documents that were brought in for a claim, and a way to take up others of the desk. */
class DocumentsAtHand extends Composite<Div> {

    /** A folder may have been brought in for the claim; whoever looks for more of it, searches. */
    private static final int MOST = 50;

    private final transient EvidenceScreens screens;
    private final ClaimId claim;
    private final transient Consumer<DocumentDetails> open;
    private final transient Consumer<DocumentDetails> settled;
    private final Runnable described;
    private final H3 heading = new H3(text("evidence.at-hand"));
    private final Div rows = new Div();

    /**
     * @param settled told when one of them was read
     * @param described told when somebody said where one comes from
     */
    DocumentsAtHand(
            EvidenceScreens screens,
            ClaimId claim,
            Consumer<DocumentDetails> open,
            Consumer<DocumentDetails> settled,
            Runnable described) {
        this.screens = screens;
        this.settled = settled;
        this.described = described;
        this.claim = claim;
        this.open = open;
        getContent().addClassName("documents-at-hand");
        getContent().add(heading, rows);
        if (screens.mayGather()) {
            getContent().add(new DocumentChoice(screens, this::take));
        }
    }

    void refresh() {
        List<DocumentDetails> gathered = screens.documents().gatheredFor(claim);
        rows.removeAll();
        gathered.stream()
                .limit(MOST)
                .forEach(
                        document ->
                                rows.add(
                                        new ReadingRow(screens, document, open, settled)
                                                .asksForSource(described)));
        if (gathered.size() > MOST) {
            rows.add(new Span(text("evidence.at-hand.more", gathered.size() - MOST)));
        }
        heading.setVisible(!gathered.isEmpty());
    }

    private void take(DocumentDetails chosen) {
        screens.arrivals().gather(claim, chosen.id());
        refresh();
        open.accept(chosen);
    }
}
