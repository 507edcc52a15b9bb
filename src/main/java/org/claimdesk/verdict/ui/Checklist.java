package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.claimdesk.ui.Shape;
import org.claimdesk.ui.Texts;
import org.claimdesk.verdict.PublishingRule;
import org.claimdesk.verdict.Refusal;
import org.claimdesk.verdict.RuleReport;
import org.claimdesk.verdict.WayOut;

/** What a verdict still needs before it can be published, each with its way out. */
class Checklist extends Div {

    /** Ways that lead somewhere on the page; the others are told in words only. */
    static final Set<WayOut> LEADING =
            Set.of(
                    WayOut.RATING,
                    WayOut.RATIONALE,
                    WayOut.EVIDENCE,
                    WayOut.APPEARANCES,
                    WayOut.REASON,
                    WayOut.AS_OF);

    private final UnorderedList list = new UnorderedList();
    private final transient Consumer<WayOut> leads;

    Checklist(Consumer<WayOut> leads) {
        this.leads = leads;
        addClassName("checklist");
        Span title = new Span(text("verdict.checklist"));
        title.addClassName("field-title");
        title.setId("verdict-checklist");
        list.getElement().setAttribute("aria-labelledby", "verdict-checklist");
        list.addClassName("small");
        add(title, list);
    }

    void show(List<RuleReport> reports) {
        list.removeAll();
        reports.forEach(report -> list.add(item(report)));
        list.add(
                row(
                        Shape.OPEN,
                        "muted",
                        text("verdict.rule.later"),
                        new Span(Texts.nameOf("verdict.rule", PublishingRule.SOMEBODY_ELSE))));
    }

    private ListItem item(RuleReport report) {
        String rule = Texts.nameOf("verdict.rule", report.rule());
        if (report.isFulfilled()) {
            return row(Shape.DONE, "ok", text("verdict.rule.fulfilled"), new Span(rule));
        }
        Div objections = new Div(new Span(rule));
        report.refusals().forEach(refusal -> objections.add(objection(refusal)));
        return row(Shape.MISSING, "bad", text("verdict.rule.missing"), objections);
    }

    private Div objection(Refusal refusal) {
        Div objection = new Div(new Span(RefusalTexts.of(refusal)));
        objection.addClassNames("objection", "muted");
        if (LEADING.contains(refusal.wayOut())) {
            Button way =
                    new Button(
                            Texts.nameOf("verdict.way", refusal.wayOut()),
                            click -> leads.accept(refusal.wayOut()));
            way.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            objection.add(way);
        }
        return objection;
    }

    private static ListItem row(Shape shape, String look, String spoken, Component content) {
        Span symbol = new Span(shape.symbol());
        symbol.addClassName(look);
        symbol.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(spoken);
        words.addClassName("visually-hidden");
        return new ListItem(symbol, words, content);
    }
}
