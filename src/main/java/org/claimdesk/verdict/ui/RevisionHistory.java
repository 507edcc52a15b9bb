package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.OutsideLink;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.verdict.EmbargoDetails;
import org.claimdesk.verdict.EvidenceChange;
import org.claimdesk.verdict.EvidenceChange.Kept;
import org.claimdesk.verdict.Matter;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionDifference;
import org.claimdesk.verdict.Step;
import org.claimdesk.verdict.VerdictDetails;

/**
 * Every revision of a verdict, the latest first: who, when, and what differed from the one before.
 */
public class RevisionHistory extends Composite<Div> {

    private final transient Function<UserId, String> names;

    public RevisionHistory(VerdictDetails verdict, Function<UserId, String> names) {
        this.names = names;
        getContent().addClassName("revision-history");
        List<RevisionDetails> revisions = verdict.revisions();
        for (int i = 0; i < revisions.size(); i++) {
            Optional<RevisionDetails> before =
                    i + 1 < revisions.size() ? Optional.of(revisions.get(i + 1)) : Optional.empty();
            getContent().add(revision(revisions.get(i), before));
        }
    }

    private Section revision(RevisionDetails revision, Optional<RevisionDetails> before) {
        Section section = new Section(head(revision));
        section.addClassName("card");
        before.filter(earlier -> !earlier.isAltered() && !revision.isAltered())
                .map(earlier -> RevisionDifference.between(earlier.snapshot(), revision.snapshot()))
                .ifPresentOrElse(
                        difference -> section.add(changes(revision, before.get(), difference)),
                        () -> section.add(first(revision)));
        AlteredApproval.of(revision).ifPresent(section::add);
        section.add(steps(revision), details(revision));
        return section;
    }

    private Div first(RevisionDetails revision) {
        Div first = new Div(new RevisionSheet(revision));
        Matter matter = revision.snapshot().matter();
        if (!matter.evidence().isEmpty()) {
            List<EvidenceChange> evidence =
                    matter.evidence().stream().<EvidenceChange>map(Kept::new).toList();
            first.add(EvidenceTable.then(matter, Optional.empty(), evidence, names));
        }
        return first;
    }

    private Div head(RevisionDetails revision) {
        Div head =
                new Div(
                        new H2(text("verdict.revision", revision.number())),
                        Looks.chip(revision.state()),
                        new Span(names.apply(revision.snapshot().author())),
                        new TimeLabel(revision.snapshot().madeAt()));
        head.addClassNames("facts", "small");
        return head;
    }

    private Div changes(
            RevisionDetails revision, RevisionDetails before, RevisionDifference difference) {
        Div changes = new Div();
        if (difference.isEmpty()) {
            changes.add(new Span(text("verdict.history.same", before.number())));
            return changes;
        }
        changes.add(
                new Comparison(
                        text("verdict.revision", before.number()),
                        text("verdict.revision", revision.number()),
                        difference),
                EvidenceTable.then(
                        revision.snapshot().matter(),
                        Optional.of(before.snapshot().matter()),
                        difference.evidence(),
                        names));
        revision.publication().map(PublicationLine::new).ifPresent(changes::add);
        return changes;
    }

    private Div steps(RevisionDetails revision) {
        Div steps = new Div();
        steps.addClassNames("steps", "small");
        for (Step step : revision.steps()) {
            Div line =
                    new Div(
                            new Span(StepWords.of(step, revision)),
                            new Span(names.apply(step.by())),
                            new TimeLabel(step.at()));
            Optional<EmbargoDetails> kept = revision.embargo(step);
            kept.flatMap(EmbargoDetails::url).map(OutsideLink::to).ifPresent(line::add);
            step.note()
                    .or(() -> kept.flatMap(EmbargoDetails::note))
                    .ifPresent(note -> line.add(new Span(text("verdict.quoted", note))));
            steps.add(line);
        }
        return steps;
    }

    private static Details details(RevisionDetails revision) {
        Span hash = new Span(revision.hash().hex());
        hash.addClassName("hash");
        Div content = new Div(new Div(new Span(text("verdict.history.hash")), hash));
        revision.approval()
                .ifPresent(
                        approval ->
                                content.add(
                                        new Div(
                                                new Span(
                                                        text(
                                                                "verdict.history.signed",
                                                                approval.hash().abbreviated())))));
        content.addClassName("small");
        Details details = new Details(text("verdict.history.details"), content);
        details.addClassName("small");
        return details;
    }
}
