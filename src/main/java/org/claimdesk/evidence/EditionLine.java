package org.claimdesk.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimdesk.shared.DocumentId;

/**
 * The editions of one thing that the person may see.
 *
 * @param editions the earliest first; empty for a document that is the only edition
 */
public record EditionLine(List<Edition> editions) {

    public EditionLine {
        editions = List.copyOf(editions);
    }

    /** The newest one, unless that is the document itself. */
    public Optional<Edition> newerThan(DocumentId document) {
        return editions.isEmpty() || editions.getLast().document().equals(document)
                ? Optional.empty()
                : Optional.of(editions.getLast());
    }

    /** The one right after the document. */
    public Optional<Edition> after(DocumentId document) {
        int next = indexOf(document) + 1;
        return next > 0 && next < editions.size()
                ? Optional.of(editions.get(next))
                : Optional.empty();
    }

    /** The one right before the document. */
    public Optional<Edition> before(DocumentId document) {
        int index = indexOf(document);
        return index > 0 ? Optional.of(editions.get(index - 1)) : Optional.empty();
    }

    private int indexOf(DocumentId document) {
        return IntStream.range(0, editions.size())
                .filter(i -> editions.get(i).document().equals(document))
                .findFirst()
                .orElse(-1);
    }
}
