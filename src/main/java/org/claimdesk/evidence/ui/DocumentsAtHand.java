package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.DocumentFilter;
import org.claimdesk.shared.ClaimId;

/** The documents that were brought in for a claim, and a way to take up others of the desk. */
class DocumentsAtHand extends Composite<Div> {

    /** A folder may have been brought in for the claim; whoever looks for more of it, searches. */
    private static final int MOST = 50;

    private final transient EvidenceScreens screens;
    private final ClaimId claim;
    private final transient Consumer<DocumentDetails> open;
    private final transient Consumer<DocumentDetails> settled;
    private final H3 heading = new H3(text("evidence.at-hand"));
    private final Div rows = new Div();

    /**
     * @param settled told when one of them was read
     */
    DocumentsAtHand(
            EvidenceScreens screens,
            ClaimId claim,
            Consumer<DocumentDetails> open,
            Consumer<DocumentDetails> settled) {
        this.screens = screens;
        this.settled = settled;
        this.claim = claim;
        this.open = open;
        getContent().addClassName("documents-at-hand");
        getContent().add(heading, rows);
        if (screens.mayGather()) {
            getContent().add(others());
        }
    }

    void refresh() {
        List<DocumentDetails> gathered = screens.documents().gatheredFor(claim);
        rows.removeAll();
        gathered.stream()
                .limit(MOST)
                .forEach(document -> rows.add(new ReadingRow(screens, document, open, settled)));
        if (gathered.size() > MOST) {
            rows.add(new Span(text("evidence.at-hand.more", gathered.size() - MOST)));
        }
        heading.setVisible(!gathered.isEmpty());
    }

    private ComboBox<DocumentDetails> others() {
        ComboBox<DocumentDetails> others = new ComboBox<>();
        others.setAriaLabel(text("evidence.at-hand.other"));
        others.setPlaceholder(text("evidence.at-hand.other"));
        others.setItemLabelGenerator(DocumentDetails::name);
        others.setItems(
                query ->
                        screens
                                .documents()
                                .find(
                                        DocumentFilter.ALL.text(query.getFilter().orElse("")),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream());
        others.addValueChangeListener(
                change -> {
                    DocumentDetails chosen = change.getValue();
                    if (chosen != null) {
                        others.clear();
                        screens.arrivals().gather(claim, chosen.id());
                        refresh();
                        open.accept(chosen);
                    }
                });
        others.addClassName("other-document");
        return others;
    }
}
