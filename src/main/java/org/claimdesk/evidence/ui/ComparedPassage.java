package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.FoundElsewhere;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.LinkOutcome;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.TextPiece;
import org.claimdesk.shared.TextPiece.Kind;
import org.claimdesk.shared.WordDiff;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.Pieces;

/**
 * The spans of a passage that do not stand, each beside what was found instead. What was found is
 * only proposed: a person links it anew, and the old quotation stays until somebody unlinks it.
 */
@StyleSheet("claimdesk/evidence/verification.css")
class ComparedPassage extends Composite<Div> {

    private final transient EvidenceScreens screens;
    private final transient EvidenceItem item;
    private final transient DocumentPassage passage;
    private final transient Runnable linked;

    /**
     * @param linked told when what was found was linked
     */
    ComparedPassage(
            EvidenceScreens screens, EvidenceItem item, DocumentPassage passage, Runnable linked) {
        this.screens = screens;
        this.item = item;
        this.passage = passage;
        this.linked = linked;
        getContent().addClassName("compared-passage");
        screens.passages().foundElsewhere(item.id()).forEach(found -> getContent().add(row(found)));
    }

    private Div row(FoundElsewhere found) {
        List<TextPiece> pieces =
                found.there()
                        .map(there -> WordDiff.between(found.quote(), there.words()))
                        .orElseGet(() -> List.of(new TextPiece(Kind.REMOVED, found.quote())));
        Div row =
                new Div(
                        side(text("evidence.compare.linked"), new Pieces(pieces, Kind.REMOVED)),
                        side(heading(found), instead(found, pieces)));
        row.addClassName("compared-row");
        return row;
    }

    private static String heading(FoundElsewhere found) {
        return found.isFresh()
                ? text("evidence.compare.in-fresh")
                : text("evidence.compare.in-layer");
    }

    private Component instead(FoundElsewhere found, List<TextPiece> pieces) {
        if (found.there().isEmpty()) {
            return new Paragraph(text("evidence.compare.nothing"));
        }
        Div instead = new Div(new Pieces(pieces, Kind.ADDED));
        if (found.result() == VerificationResult.CHANGED
                && found.there().get().words().equals(found.quote())) {
            instead.add(new Paragraph(text("evidence.compare.values")));
        }
        if (found.result() == VerificationResult.MISSING) {
            instead.add(new Paragraph(text("evidence.compare.several")));
        }
        if (screens.mayGather()) {
            instead.add(take(found.there().get()));
            if (found.isFresh()) {
                instead.add(readAgain());
            }
        }
        return instead;
    }

    private Button take(FoundElsewhere.Words there) {
        return small("evidence.compare.take", () -> link(there));
    }

    private Button readAgain() {
        return small(
                "evidence.compare.read-again",
                () -> {
                    screens.arrivals().retry(passage.document());
                    Notices.success(text("evidence.compare.reading"));
                });
    }

    private static Button small(String key, Runnable action) {
        Button button = new Button(text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** In the newest text of the document in which the words stand just there. */
    private void link(FoundElsewhere.Words there) {
        Optional<LayerDetails> layer =
                screens.documents().layers(passage.document()).stream()
                        .filter(one -> stands(one, there))
                        .findFirst();
        if (layer.isEmpty()) {
            Notices.refusal(text("evidence.compare.not-there"));
            return;
        }
        Selection words =
                new Selection(there.start(), there.start() + there.words().length(), there.words());
        LinkOutcome outcome =
                screens.evidence()
                        .link(
                                item.claim(),
                                layer.get().id(),
                                List.of(words),
                                item.stance(),
                                item.remark());
        if (outcome instanceof LinkOutcome.Linked) {
            Notices.success(text("evidence.compare.taken"));
            linked.run();
        } else {
            Notices.refusal(text("evidence.compare.not-taken"));
        }
    }

    private boolean stands(LayerDetails layer, FoundElsewhere.Words there) {
        return screens.documents().text(layer.id()) instanceof KeptText.Whole(String text)
                && text.startsWith(there.words(), there.start());
    }

    private static Div side(String title, Component words) {
        Span head = new Span(title);
        head.addClassNames("small", "muted");
        return new Div(head, words);
    }
}
