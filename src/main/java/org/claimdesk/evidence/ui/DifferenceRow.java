package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.claimdesk.evidence.correction.Difference;
import org.claimdesk.evidence.correction.WordDifference;

/**
 * One difference, the earlier text on the left and the newer one on the right. What it is stands
 * there in words; what was taken out is struck through, what was put in underlined.
 */
class DifferenceRow extends ListItem {

    DifferenceRow(Difference difference, CompareTexts texts) {
        addClassName("difference");
        switch (difference) {
            case Difference.Same same -> {
                addClassName("same");
                add(same(same, texts));
            }
            case Difference.Changed(var before, var after) -> {
                var words = WordDifference.between(texts.earlier(before), texts.newer(after));
                addClassName("changed");
                add(
                        kind("edition.changed"),
                        cell("edition.earlier", pieces(words.earlier(), "del")),
                        cell("edition.newer-one", pieces(words.newer(), "ins")));
            }
            case Difference.Removed(var before) -> {
                addClassName("removed");
                add(
                        kind("edition.removed"),
                        cell("edition.earlier", new Excerpt("del", before, texts::earlier)));
            }
            case Difference.Added(var after) -> {
                addClassName("added");
                add(
                        kind("edition.added"),
                        cell("edition.newer-one", new Excerpt("ins", after, texts::newer)));
            }
        }
    }

    /** Drawn when it is opened: it may be the most of a long text. */
    private static NativeDetails same(Difference.Same same, CompareTexts texts) {
        NativeDetails details = new NativeDetails(text("edition.same", same.paragraphs()));
        details.addToggleListener(
                toggle -> {
                    if (details.isOpen()) {
                        Div text = new Excerpt("span", same.newer(), texts::newer);
                        text.addClassNames("serif", "same-words");
                        details.setContent(text);
                    }
                });
        return details;
    }

    private static Span kind(String key) {
        Span kind = new Span(text(key));
        kind.addClassNames("difference-kind", "small");
        return kind;
    }

    private static Div cell(String label, Component... words) {
        Span head = new Span(text(label));
        head.addClassNames("when-narrow", "muted", "small");
        Div text = new Div(words);
        text.addClassName("serif");
        Div cell = new Div(head, text);
        cell.addClassNames("difference-cell", label.substring(label.lastIndexOf('.') + 1));
        return cell;
    }

    private static Component[] pieces(List<WordDifference.Piece> pieces, String tag) {
        return pieces.stream()
                .map(
                        piece ->
                                piece.isChanged()
                                        ? marked(tag, piece.words())
                                        : new Span(piece.words()))
                .toArray(Component[]::new);
    }

    private static Component marked(String tag, String words) {
        HtmlContainer marked = new HtmlContainer(tag);
        marked.setText(words);
        return marked;
    }
}
