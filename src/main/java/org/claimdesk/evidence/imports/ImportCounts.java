package org.claimdesk.evidence.imports;

import java.util.Map;

/** How many files of an import stand where. */
public record ImportCounts(Map<ImportState, Integer> byState) {

    public ImportCounts {
        byState = Map.copyOf(byState);
    }

    public int of(ImportState state) {
        return byState.getOrDefault(state, 0);
    }

    public int total() {
        return byState.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int ready() {
        return of(ImportState.READY);
    }

    /** Those of which a part can be read, or which can be looked at only. */
    public int limited() {
        return of(ImportState.LIMITED);
    }

    /** Those that came to nothing, so far. */
    public int failed() {
        return of(ImportState.FAILED) + of(ImportState.NOT_KEPT);
    }

    /** Those to which something will still happen by itself. */
    public int open() {
        return of(ImportState.WAITING) + of(ImportState.QUEUED) + of(ImportState.READING);
    }

    public int settled() {
        return total() - open();
    }
}
