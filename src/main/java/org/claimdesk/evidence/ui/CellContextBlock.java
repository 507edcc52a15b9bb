package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import org.claimdesk.evidence.CellContext;
import org.claimdesk.evidence.CellContextWords;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.EvidenceItem;

/** Beside the quote of a passage: what names its cells, and what they hold behind their words. */
class CellContextBlock extends Composite<Div> {

    private final transient EvidenceScreens screens;
    private final transient EvidenceItem item;
    private final transient DocumentPassage passage;

    CellContextBlock(EvidenceScreens screens, EvidenceItem item, DocumentPassage passage) {
        this.screens = screens;
        this.item = item;
        this.passage = passage;
        getContent().addClassNames("cell-context", "small");
        show();
    }

    private void show() {
        getContent().removeAll();
        var contexts = screens.sheets().around(item.id(), passage);
        for (CellContext context : contexts) {
            if (contexts.size() > 1) {
                Span place = new Span(context.place());
                place.addClassName("mono");
                getContent().add(place);
            }
            CellContextWords.headings(context).forEach(line -> getContent().add(fact(line)));
            getContent().add(behind(context));
        }
    }

    /** Formulas are long, and whoever reads the card wants the words first. */
    private NativeDetails behind(CellContext context) {
        NativeDetails details =
                new NativeDetails(
                        CellContextWords.briefly(context)
                                .map(values -> text("evidence.cells.holding", values))
                                .orElseGet(() -> text("evidence.cells.headers")));
        Div whole = new Div();
        CellContextWords.values(context).forEach(line -> whole.add(fact(line)));
        whole.add(headers(context));
        details.setContent(whole);
        return details;
    }

    private Div headers(CellContext context) {
        Span said = new Span(HeadersTexts.said(screens, context.headers()));
        said.addClassName("muted");
        Div line = new Div(said);
        line.addClassName("sheet-headers");
        if (screens.mayGather()) {
            Button change = new Button(text("evidence.headers.change"), click -> ask(context));
            change.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            line.add(change);
        }
        return line;
    }

    private void ask(CellContext context) {
        new HeadersDialog(
                        context.headers(),
                        (chosen, seen) ->
                                screens.sheets()
                                        .choose(
                                                item.id(),
                                                passage.layer(),
                                                context.sheet(),
                                                chosen,
                                                seen),
                        text("evidence.headers.explained.passage"),
                        now -> show())
                .open();
    }

    private static Div fact(CellContextWords.Line line) {
        Span name = new Span(line.name());
        name.addClassName("muted");
        Div fact = new Div(name, new Span(line.words()));
        fact.addClassName("fact");
        return fact;
    }
}
