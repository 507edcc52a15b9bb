package org.claimdesk.bench.added;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.DocumentFilter;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.LinkOutcome;
import org.claimdesk.evidence.NoteDraft;
import org.claimdesk.evidence.NoteKind;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Selection;
import org.claimdesk.verdict.Answer;
import org.claimdesk.verdict.Rationale;
import org.claimdesk.verdict.RevisionOutcome;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.WorkingCopy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Gives a claim what a claim has after a while: evidence of both kinds and a drafted verdict. */
@Component
@Profile(DeskFiller.PROFILE)
class CheckedClaims {

    private final Documents documents;
    private final Evidence evidence;
    private final Verdicts verdicts;

    CheckedClaims(Documents documents, Evidence evidence, Verdicts verdicts) {
        this.documents = documents;
        this.evidence = evidence;
        this.verdicts = verdicts;
    }

    void check(ClaimId claim) {
        List<EvidenceId> gathered = new ArrayList<>();
        for (DocumentDetails document : documents.find(DocumentFilter.ALL, 0, 3)) {
            gathered.add(link(claim, document.layer().orElseThrow()));
        }
        var note =
                new NoteDraft(
                        NoteKind.INTERVIEW,
                        "The office said so.",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("By telephone"));
        gathered.add(evidence.note(claim, note, Stance.SUPPORTS, "").id());
        var outcome = verdicts.save(claim, WorkingCopy.unkept(answer(gathered), 0));
        if (!(outcome instanceof RevisionOutcome.Made)) {
            throw new IllegalStateException("No revision: " + outcome);
        }
    }

    private EvidenceId link(ClaimId claim, LayerDetails layer) {
        String text = documents.text(layer.id()).orThrow();
        int start = text.indexOf(text.strip());
        int end = Math.min(text.length(), start + 120);
        var words = new Selection(start, end, text.substring(start, end));
        var outcome = evidence.link(claim, layer.id(), List.of(words), Stance.REFUTES, "As read");
        if (!(outcome instanceof LinkOutcome.Linked(var item))) {
            throw new IllegalStateException("Not linked: " + outcome);
        }
        return item.id();
    }

    private static Answer answer(List<EvidenceId> gathered) {
        List<Rationale.Inline> line = new ArrayList<>();
        line.add(new Rationale.Words("It was less than half by every count."));
        gathered.forEach(id -> line.add(new Rationale.Reference(id)));
        return new Answer(
                Optional.of("MOSTLY_FALSE"),
                new Rationale(List.of(new Rationale.Paragraph(line))),
                Optional.of(LocalDate.of(2026, 1, 5)),
                Optional.empty());
    }
}
