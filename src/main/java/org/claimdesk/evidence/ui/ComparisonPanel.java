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
import org.claimdesk.ui.EmptyState;
import org.claimdesk.ui.SectionHeader;

/** Two editions side by side: what of the earlier one is quoted, and what is different. */
@StyleSheet("claimdesk/evidence/cards.css")
@StyleSheet("claimdesk/evidence/editions.css")
public class ComparisonPanel extends Composite<Div> {

    /** So many differences are drawn at a time: long texts have thousands. */
    private static final int STEP = 40;

    private final transient EvidenceScreens screens;
    private final OrderedList rows = new OrderedList();
    private final Button more = new Button();
    private transient List<Difference> differences = List.of();
    private transient Optional<Comparison> comparison = Optional.empty();
    private int shown;

    ComparisonPanel(EvidenceScreens screens, DocumentDetails earlier, DocumentDetails newer) {
        this.screens = screens;
        getContent().addClassName("edition-comparison");
        comparison = screens.compared().compare(earlier.id(), newer.id());
        comparison.ifPresentOrElse(
                found -> show(found, earlier, newer),
                () ->
                        getContent()
                                .add(
                                        new EmptyState(
                                                text("edition.compare.no-text"),
                                                text("edition.compare.no-text.do"))));
        getContent().add(new QuotedBefore(screens, earlier, newer));
    }

    private void show(Comparison found, DocumentDetails earlier, DocumentDetails newer) {
        differences = found.differences();
        SectionHeader header = new SectionHeader(text("edition.differences"));
        header.remark(text("edition.changes", found.changes()));
        rows.addClassName("edition-rows");
        more.addClickListener(click -> drawMore());
        Div heads =
                new Div(
                        new Paragraph(text("edition.earlier-of", EvidenceTexts.title(earlier))),
                        new Paragraph(text("edition.newer-of", EvidenceTexts.title(newer))));
        heads.addClassName("edition-heads");
        getContent().add(header, heads, rows, more);
        drawMore();
    }

    private void drawMore() {
        Comparison found = comparison.orElseThrow();
        String before = screens.documents().text(found.earlier().id()).orThrow();
        String after = screens.documents().text(found.newer().id()).orThrow();
        int to = Math.min(shown + STEP, differences.size());
        for (Difference difference : differences.subList(shown, to)) {
            rows.add(new DifferenceRow(difference, before, after));
        }
        shown = to;
        int left = differences.size() - shown;
        more.setVisible(left > 0);
        more.setText(text("edition.more", left));
    }
}
