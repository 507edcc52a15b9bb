package org.claimdesk.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimdesk.shared.Folded;

/** What a column of a pasted table holds, found by its head. */
enum RowColumn {
    STATEMENT("statement", "claim"),
    SPEAKER("said by", "speaker", "who", "by"),
    SAID("date said", "date", "said", "said on"),
    KIND("kind", "type"),
    TOPICS("topics", "topic"),
    REASON("reason for selection", "reason"),
    /** Anything else. */
    OTHER;

    /** The order of the columns where the table has no head. */
    static final List<RowColumn> WITHOUT_HEAD =
            List.of(STATEMENT, SPEAKER, SAID, KIND, TOPICS, REASON);

    private final Set<String> heads;

    RowColumn(String... heads) {
        this.heads = Set.of(heads);
    }

    static RowColumn of(String head) {
        String folded = Folded.of(head);
        return Stream.of(values())
                .filter(column -> column.heads.contains(folded))
                .findFirst()
                .orElse(OTHER);
    }

    /** The columns that a row names, if it is the head of its table. */
    static Optional<List<RowColumn>> head(List<String> row) {
        List<RowColumn> columns = row.stream().map(RowColumn::of).toList();
        return columns.contains(STATEMENT) ? Optional.of(columns) : Optional.empty();
    }
}
