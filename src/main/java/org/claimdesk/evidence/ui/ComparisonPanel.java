package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.correction.Comparison;
import org.claimdesk.evidence.correction.Difference;
import org.claimdesk.evidence.edition.ComparisonOutcome;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.SectionHeader;

/** Two editions side by side: what of the earlier one is quoted, and what is different. */
@StyleSheet("claimdesk/evidence/cards.css")
@StyleSheet("claimdesk/evidence/editions.css")
public class ComparisonPanel extends Composite<Div> {

    /** So many differences are drawn at a time: long texts have thousands. */
    private static final int STEP = 40;

    /** So many are kept for that; beyond them the texts are compared anew. */
    private static final int KEPT = 10 * STEP;

    private final transient EvidenceScreens screens;
    private final DocumentId earlier;
    private final DocumentId newer;
    private final OrderedList rows = new OrderedList();
    private final Button more = new Button();
    private transient List<Difference> kept = List.of();
    private transient Optional<CompareTexts> texts = Optional.empty();
    private int keptFrom;
    private int shown;
    private int all;

    ComparisonPanel(EvidenceScreens screens, DocumentDetails earlier, DocumentDetails newer) {
        this.screens = screens;
        this.earlier = earlier.id();
        this.newer = newer.id();
        getContent().addClassName("edition-comparison");
        switch (screens.compared().compare(this.earlier, this.newer)) {
            case ComparisonOutcome.Compared(Comparison found) -> show(found, earlier, newer);
            case ComparisonOutcome.NoText none ->
                    getContent()
                            .add(
                                    new EmptyState(
                                            text("edition.compare.no-text"),
                                            text("edition.compare.no-text.do")));
            case ComparisonOutcome.Busy busy ->
                    getContent()
                            .add(
                                    new EmptyState(
                                            text("edition.compare.busy"),
                                            text("edition.compare.busy.do")));
        }
        getContent().add(new QuotedBefore(screens, earlier, newer));
    }

    private void show(Comparison found, DocumentDetails earlier, DocumentDetails newer) {
        SectionHeader header = new SectionHeader(text("edition.differences"));
        header.remark(text("edition.changes", found.changes()));
        rows.addClassName("edition-rows");
        more.addClickListener(click -> showMore());
        Div heads =
                new Div(
                        new Paragraph(text("edition.earlier-of", EvidenceTexts.title(earlier))),
                        new Paragraph(text("edition.newer-of", EvidenceTexts.title(newer))));
        heads.addClassName("edition-heads");
        getContent().add(header, heads, rows, more);
        keep(found);
        draw();
    }

    /** What is kept of it: all differences of long texts would stay as long as the screen does. */
    private void keep(Comparison found) {
        all = found.differences().size();
        keptFrom = Math.min(shown, all);
        kept = List.copyOf(found.differences().subList(keptFrom, Math.min(shown + KEPT, all)));
        texts = Optional.of(new CompareTexts(screens, found.earlier().id(), found.newer().id()));
    }

    private void showMore() {
        if (shown - keptFrom < kept.size()) {
            draw();
            return;
        }
        switch (screens.compared().compare(earlier, newer)) {
            case ComparisonOutcome.Compared(Comparison found) -> {
                keep(found);
                draw();
            }
            case ComparisonOutcome.NoText none -> Notices.refusal(text("edition.compare.no-text"));
            case ComparisonOutcome.Busy busy -> Notices.refusal(text("edition.compare.busy.do"));
        }
    }

    private void draw() {
        int from = shown - keptFrom;
        int to = Math.min(from + STEP, kept.size());
        for (Difference difference : kept.subList(from, to)) {
            rows.add(new DifferenceRow(difference, texts.orElseThrow()));
        }
        shown = keptFrom + to;
        int left = all - shown;
        more.setVisible(left > 0);
        more.setText(text("edition.more", left));
    }
}
