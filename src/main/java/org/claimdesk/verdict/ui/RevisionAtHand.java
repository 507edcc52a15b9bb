package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.verdict.EvidenceChange;
import org.claimdesk.verdict.FrozenAppearance;
import org.claimdesk.verdict.Matter;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionDifference;

/**
 * All that is approved with a revision. What changed comes first; below it the whole stands as it
 * will be read, since it is the whole that an editor signs.
 */
class RevisionAtHand extends Div {

    private final transient RevisionDetails revision;
    private final transient KnownNow known;

    /**
     * @param before what was decided on before it
     * @param known what is known now of its evidence
     * @param place leads to where words of an article stand
     */
    RevisionAtHand(
            RevisionDetails revision,
            Optional<RevisionDetails> before,
            KnownNow known,
            Function<FrozenAppearance, Component> place) {
        this.revision = revision;
        this.known = known;
        before.ifPresentOrElse(this::addChangesAndWhole, this::addWhole);
        add(
                new H2(text("verdict.decision.claim")),
                box(new ClaimSheet(revision.snapshot().matter(), place)));
    }

    private void addChangesAndWhole(RevisionDetails before) {
        RevisionDifference difference =
                RevisionDifference.between(before.snapshot(), revision.snapshot());
        add(new H2(text("verdict.decision.changes", before.number())));
        if (difference.isEmpty()) {
            add(new Paragraph(text("verdict.history.same", before.number())));
        } else if (difference.hasSameWords()) {
            add(new Paragraph(text("verdict.decision.same-words", before.number())));
        } else {
            add(
                    new Comparison(
                            text("verdict.revision", before.number()),
                            text("verdict.revision", revision.number()),
                            difference));
        }
        boolean isSame = difference.hasSameEvidence();
        Matter earlier = before.snapshot().matter();
        if (!isSame) {
            addEvidence(difference.evidence(), Optional.of(earlier));
        }
        addSheet(text("verdict.decision.whole", revision.number()));
        if (isSame) {
            addEvidence(difference.evidence(), Optional.of(earlier));
        }
    }

    private void addWhole() {
        addSheet(text("verdict.decision.answer"));
        addEvidence(
                revision.snapshot().matter().evidence().stream()
                        .<EvidenceChange>map(EvidenceChange.Kept::new)
                        .toList(),
                Optional.empty());
    }

    private void addSheet(String title) {
        add(new H2(title), box(new RevisionSheet(revision)));
    }

    private void addEvidence(List<EvidenceChange> evidence, Optional<Matter> earlier) {
        add(
                new H2(text("verdict.evidence")),
                EvidenceTable.now(revision.snapshot().matter(), earlier, evidence, known));
    }

    static Div box(Component content) {
        Div box = new Div(content);
        box.addClassName("box");
        return box;
    }
}
