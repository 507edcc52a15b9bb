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
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.evidence.Sources;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.ui.HashLabel;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.user.People;
import org.claimdesk.verdict.EvidenceChange;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionDifference;
import org.claimdesk.verdict.RevisionSnapshot;
import org.claimdesk.verdict.VerdictDetails;
import org.claimdesk.verdict.VerdictPaths;
import org.claimdesk.verdict.Verdicts;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** One verdict to be decided on: what changed, on what it rests, and what can be done. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class DecisionPane extends Composite<Section> {

    private final transient Verdicts verdicts;
    private final transient People people;
    private final transient Sources sources;
    private final DecisionBar bar;
    private transient Runnable decided = () -> {};

    DecisionPane(Verdicts verdicts, People people, Sources sources, DecisionBar bar) {
        this.verdicts = verdicts;
        this.people = people;
        this.sources = sources;
        this.bar = bar;
        getContent().addClassName("decision-pane");
        getContent().setAriaLabel(text("verdict.decision"));
    }

    /** Told after anything was decided. */
    public void onDecision(Runnable listener) {
        decided = listener;
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
        RevisionSnapshot snapshot = latest.snapshot();
        H1 statement = new H1(statement(claim, latest));
        statement.addClassName("serif");
        getContent().add(statement, links(claim, verdict), new Flow(verdict, people::nameOf));
        Optional<RevisionDetails> before =
                verdict.comparedWith().filter(earlier -> !latest.isAltered());
        Optional<RevisionDifference> difference =
                before.map(earlier -> RevisionDifference.between(earlier.snapshot(), snapshot));
        if (before.isPresent() && difference.isPresent()) {
            getContent()
                    .add(
                            new H2(text("verdict.decision.changes", before.get().number())),
                            new Comparison(
                                    text("verdict.revision", before.get().number()),
                                    text("verdict.revision", latest.number()),
                                    difference.get()));
            latest.publication().map(PublicationLine::new).ifPresent(getContent()::add);
        } else {
            Div box = new Div(new RevisionSheet(latest));
            box.addClassName("box");
            getContent().add(new H2(text("verdict.decision.answer")), box);
        }
        if (!latest.isAltered()) {
            List<EvidenceChange> evidence =
                    difference
                            .map(RevisionDifference::evidence)
                            .orElseGet(() -> unchanged(snapshot));
            getContent()
                    .add(
                            new H2(text("verdict.evidence")),
                            new EvidenceTable(
                                    snapshot.matter(), evidence, verdicts.lastChecks(claim)));
        }
        bar.show(verdict);
        getContent().add(bar);
    }

    private String statement(ClaimId claim, RevisionDetails latest) {
        return (latest.isAltered() ? verdicts.matter(claim) : latest.snapshot().matter())
                .statement();
    }

    private static List<EvidenceChange> unchanged(RevisionSnapshot snapshot) {
        return snapshot.matter().evidence().stream()
                .<EvidenceChange>map(EvidenceChange.Kept::new)
                .toList();
    }

    private Component links(ClaimId claim, VerdictDetails verdict) {
        RevisionDetails latest = verdict.latest();
        Div links =
                new Div(
                        Looks.chip(latest.state()),
                        new Span(
                                text(
                                        "verdict.timeline.by",
                                        latest.number(),
                                        people.nameOf(latest.snapshot().author()))),
                        new TimeLabel(latest.snapshot().madeAt()),
                        new HashLabel(latest.hash()),
                        new Anchor(ClaimPaths.claim(claim), text("verdict.decision.to-claim")),
                        new Anchor(VerdictPaths.history(claim), text("verdict.history")),
                        new CopyForCms(sources, latest));
        links.addClassNames("facts", "small");
        return links;
    }
}
