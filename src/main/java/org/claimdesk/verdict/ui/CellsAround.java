package org.claimdesk.verdict.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.evidence.CellContextWords;
import org.claimdesk.evidence.Sheets;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.verdict.FrozenEvidence;
import org.claimdesk.verdict.RevisionDetails;

/** Reads what stands around the cells of sheets that a revision quotes. */
@SpringComponent
class CellsAround {

    private final Sheets sheets;

    CellsAround(Sheets sheets) {
        this.sheets = sheets;
    }

    Map<EvidenceId, List<CellContextWords.Line>> of(RevisionDetails revision) {
        Map<EvidenceId, List<CellContextWords.Line>> around = new HashMap<>();
        for (FrozenEvidence piece : revision.snapshot().matter().evidence()) {
            if (piece.content() instanceof FrozenEvidence.Passage passage) {
                around.put(
                        piece.id(),
                        passage.cells().isEmpty() ? now(piece, passage) : frozen(passage));
            }
        }
        return around;
    }

    private static List<CellContextWords.Line> frozen(FrozenEvidence.Passage passage) {
        return passage.cells().stream()
                .flatMap(
                        cells ->
                                CellContextWords.of(
                                        cells.columns(), cells.rows(), cells.stored(), cells.more())
                                        .stream())
                .toList();
    }

    /** Of a revision that did not freeze it. */
    private List<CellContextWords.Line> now(FrozenEvidence piece, FrozenEvidence.Passage passage) {
        return sheets.around(piece.id(), passage.layer(), passage.spans()).stream()
                .flatMap(context -> CellContextWords.of(context).stream())
                .toList();
    }
}
