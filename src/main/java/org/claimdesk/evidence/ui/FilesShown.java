package org.claimdesk.evidence.ui;

import java.util.Set;
import org.claimdesk.evidence.imports.ImportCounts;
import org.claimdesk.evidence.imports.ImportState;

/** Which files of an import are shown. */
enum FilesShown {
    ALL(Set.of()),
    LIMITED(Set.of(ImportState.LIMITED)),
    FAILED(Set.of(ImportState.FAILED, ImportState.NOT_KEPT));

    private final Set<ImportState> states;

    FilesShown(Set<ImportState> states) {
        this.states = states;
    }

    /** Those that are asked for; none for all. */
    Set<ImportState> states() {
        return states;
    }

    int count(ImportCounts counts) {
        return states.isEmpty() ? counts.total() : states.stream().mapToInt(counts::of).sum();
    }
}
