package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.claimdesk.ui.Times;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionSnapshot;

/** A revision to be read: rating, rationale, date, and where it was published. */
class RevisionSheet extends Div {

    RevisionSheet(RevisionDetails revision) {
        addClassName("revision-sheet");
        if (revision.isAltered()) {
            add(new AlteredRevision(revision));
            revision.publication().map(PublicationLine::new).ifPresent(this::add);
            return;
        }
        RevisionSnapshot snapshot = revision.snapshot();
        Div facts = new Div();
        facts.addClassName("facts");
        facts.add(
                snapshot.rating()
                        .<Component>map(Looks::chip)
                        .orElseGet(() -> new Span(text("verdict.rating.none"))));
        snapshot.asOf()
                .ifPresent(
                        day -> facts.add(new Span(text("verdict.as-of.day", Times.format(day)))));
        add(facts);
        add(
                snapshot.rationale().isBlank()
                        ? new Paragraph(text("verdict.rationale.none"))
                        : new RationaleWords(snapshot.rationale(), snapshot.matter()));
        snapshot.reasonWithoutEvidence()
                .ifPresent(reason -> add(new Paragraph(text("verdict.reason.given", reason))));
        revision.publication().map(PublicationLine::new).ifPresent(this::add);
    }
}
