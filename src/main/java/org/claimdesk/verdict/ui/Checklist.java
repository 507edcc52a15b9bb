package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
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

    /**
     * @param isApproved whether somebody else approved just what is checked
     */
    void show(List<RuleReport> reports, boolean isApproved) {
        list.removeAll();
        reports.forEach(report -> list.add(item(report)));
        list.add(isApproved ? approved() : stillToBeDecided());
    }

    private static ListItem approved() {
        return row(
                Shape.DONE,
                "ok",
                text("verdict.rule.fulfilled"),
                rule(PublishingRule.APPROVED_BY_SOMEBODY_ELSE));
    }

    private static ListItem stillToBeDecided() {
        return row(
                Shape.OPEN,
                "muted",
                text("verdict.rule.later"),
                rule(PublishingRule.SOMEBODY_ELSE));
    }

    private static Span rule(PublishingRule rule) {
        return new Span(Texts.nameOf("verdict.rule", rule));
    }

    private ListItem item(RuleReport report) {
        if (report.isFulfilled()) {
            return report.isIdle() ? idle(report.rule()) : fulfilled(report.rule());
        }
        Div objections = new Div(rule(report.rule()));
        report.refusals().forEach(refusal -> objections.add(objection(refusal)));
        return row(Shape.MISSING, "bad", text("verdict.rule.missing"), objections);
    }

    private static ListItem fulfilled(PublishingRule rule) {
        return row(Shape.DONE, "ok", text("verdict.rule.fulfilled"), rule(rule));
    }

    /** Nothing to object to is no merit where there is nothing. */
    private static ListItem idle(PublishingRule rule) {
        Span nothing = new Span(text("verdict.rule.idle"));
        nothing.addClassName("muted");
        Div words = new Div(rule(rule), new Text(" "), nothing);
        return row(Shape.OPEN, "muted", "", words);
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
