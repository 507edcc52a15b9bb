package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.TextPiece;
import org.claimdesk.shared.TextPiece.Kind;
import org.claimdesk.ui.Pieces;
import org.claimdesk.ui.Times;
import org.claimdesk.verdict.GivenRating;
import org.claimdesk.verdict.RevisionDifference;

/**
 * Two revisions side by side: rating and words, what was removed on the left, added on the right.
 */
class Comparison extends Div {

    Comparison(String earlier, String later, RevisionDifference difference) {
        addClassName("comparison");
        add(side(earlier, difference, Kind.REMOVED), side(later, difference, Kind.ADDED));
    }

    private static Div side(String title, RevisionDifference difference, Kind side) {
        boolean isEarlier = side == Kind.REMOVED;
        Span name = new Span(title);
        name.addClassNames("small", "muted");
        Div head = new Div(name);
        head.addClassName("head");
        Optional<GivenRating> rating =
                isEarlier ? difference.rating().earlier() : difference.rating().later();
        head.add(
                rating.<Component>map(Looks::chip)
                        .orElseGet(() -> new Span(text("verdict.rating.none"))));
        Div box = new Div(head);
        box.addClassName("box");
        if (!RevisionDifference.isSame(difference.statement())) {
            box.add(part("verdict.statement", difference.statement(), side));
        }
        box.add(new Pieces(difference.rationale(), side));
        if (!RevisionDifference.isSame(difference.reason())) {
            box.add(part("verdict.reason", difference.reason(), side));
        }
        facts(difference, isEarlier).forEach(box::add);
        return box;
    }

    private static Div part(String title, List<TextPiece> pieces, Kind side) {
        Span name = new Span(text(title));
        name.addClassNames("small", "muted");
        return new Div(name, new Pieces(pieces, side));
    }

    /** What else differs: said in one line each, on its side. */
    private static List<Component> facts(RevisionDifference difference, boolean isEarlier) {
        List<Component> facts = new ArrayList<>();
        if (difference.asOf().isChanged()) {
            var day = isEarlier ? difference.asOf().earlier() : difference.asOf().later();
            facts.add(fact(text("verdict.as-of"), day.map(Times::format)));
        }
        if (difference.speaker().isChanged()) {
            var name = isEarlier ? difference.speaker().earlier() : difference.speaker().later();
            facts.add(fact(text("verdict.cms.speaker"), name));
        }
        if (difference.dateSaid().isChanged()) {
            var date = isEarlier ? difference.dateSaid().earlier() : difference.dateSaid().later();
            facts.add(fact(text("verdict.date-said"), date));
        }
        if (difference.appearancesChanged() && !isEarlier) {
            facts.add(fact(text("verdict.appearances"), Optional.of(text("verdict.changed"))));
        }
        return facts;
    }

    private static Paragraph fact(String name, Optional<String> value) {
        Paragraph fact =
                new Paragraph(text("verdict.fact", name, value.orElse(text("verdict.none"))));
        fact.addClassName("small");
        return fact;
    }
}
