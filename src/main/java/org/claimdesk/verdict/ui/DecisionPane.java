package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.function.BiFunction;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.ui.HashLabel;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.user.People;
import org.claimdesk.verdict.FrozenAppearance;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.VerdictDetails;
import org.claimdesk.verdict.VerdictPaths;
import org.claimdesk.verdict.Verdicts;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** One verdict to be decided on: what it says, what changed, and what can be done. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class DecisionPane extends Composite<Section> {

    private final transient Verdicts verdicts;
    private final transient People people;
    private final transient DocumentOrigins origins;
    private final transient CellsAround cells;
    private final DecisionBar bar;
    private transient Runnable decided = () -> {};
    private transient BiFunction<ClaimId, FrozenAppearance, Component> places =
            (claim, appearance) -> new Span();

    DecisionPane(
            Verdicts verdicts,
            People people,
            DocumentOrigins origins,
            CellsAround cells,
            DecisionBar bar) {
        this.verdicts = verdicts;
        this.people = people;
        this.origins = origins;
        this.cells = cells;
        this.bar = bar;
        getContent().addClassName("decision-pane");
        getContent().setAriaLabel(text("verdict.decision"));
    }

    /** Told after anything was decided. */
    public void onDecision(Runnable listener) {
        decided = listener;
    }

    /** What leads to where the words of a claim stand in an article. */
    public void linkPlaces(BiFunction<ClaimId, FrozenAppearance, Component> links) {
        places = links;
    }

    public void show(ClaimId claim) {
        Optional<VerdictDetails> verdict = verdicts.of(claim);
        getContent().removeAll();
        if (verdict.isEmpty()) {
            getContent()
                    .add(
                            heading(),
                            new EmptyState(
                                    text("verdict.decision.none"),
                                    text("verdict.decision.none.what"),
                                    new Anchor(
                                            ClaimPaths.claim(claim),
                                            text("verdict.decision.to-claim"))));
            return;
        }
        draw(claim, verdict.get());
        bar.onDecision(
                () -> {
                    show(claim);
                    decided.run();
                });
    }

    public void showNothing() {
        getContent().removeAll();
        getContent()
                .add(
                        heading(),
                        new EmptyState(
                                text("verdict.decision.choose"),
                                text("verdict.decision.choose.what")));
    }

    /** Where no statement heads the screen, its name does for whoever goes by headings. */
    private static H1 heading() {
        H1 heading = new H1(text("verdict.queue.title"));
        heading.addClassName("visually-hidden");
        return heading;
    }

    private void draw(ClaimId claim, VerdictDetails verdict) {
        RevisionDetails latest = verdict.latest();
        H1 statement = new H1(statement(claim, latest));
        statement.addClassName("serif");
        getContent().add(statement, links(claim, verdict), new Flow(verdict, people::nameOf));
        AlteredApproval.of(latest).ifPresent(getContent()::add);
        verdict.asksFor()
                .ifPresent(
                        step ->
                                getContent()
                                        .add(
                                                new ReturnedWith(
                                                        step,
                                                        verdict.revisionOf(step).number(),
                                                        people.nameOf(step.by()))));
        if (latest.isAltered()) {
            getContent()
                    .add(
                            new H2(text("verdict.decision.answer")),
                            RevisionAtHand.box(new RevisionSheet(latest)));
        } else {
            getContent()
                    .add(
                            new RevisionAtHand(
                                    latest,
                                    verdict.comparedWith(),
                                    asKnownNow(claim, verdict),
                                    appearance -> places.apply(claim, appearance)));
        }
        bar.show(verdict);
        getContent().add(bar);
    }

    private KnownNow asKnownNow(ClaimId claim, VerdictDetails verdict) {
        RevisionDetails latest = verdict.latest();
        return new KnownNow(
                verdicts.lastChecks(claim),
                origins.of(latest, verdict.comparedWith().orElse(latest)),
                cells.of(latest));
    }

    private String statement(ClaimId claim, RevisionDetails latest) {
        return (latest.isAltered() ? verdicts.matter(claim) : latest.snapshot().matter())
                .statement();
    }

    private Component links(ClaimId claim, VerdictDetails verdict) {
        RevisionDetails latest = verdict.latest();
        Div links =
                new Div(
                        verdict.isOvertakenByContent()
                                ? Looks.changed()
                                : Looks.chip(latest.state()),
                        new Span(
                                text(
                                        "verdict.timeline.by",
                                        latest.number(),
                                        people.nameOf(latest.snapshot().author()))),
                        new TimeLabel(latest.snapshot().madeAt()),
                        new HashLabel(latest.hash()),
                        new Anchor(ClaimPaths.claim(claim), text("verdict.decision.to-claim")),
                        new Anchor(VerdictPaths.history(claim), text("verdict.history")),
                        new CopyForCms(origins, latest));
        links.addClassNames("facts", "small");
        return links;
    }
}
