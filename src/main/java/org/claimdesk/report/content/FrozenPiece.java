package org.claimdesk.report.content;

import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Sha256;

/**
 * A piece of evidence as a revision froze it.
 *
 * @param number by which the rationale names it, from 1
 * @param what name of the document, or the kind of a note
 * @param source who made the document, as described now: the revision does not freeze it
 * @param url the address at which the document was found, as described now
 * @param published when it was made public, as described now
 * @param places where in the document its spans stand, in order; empty for a note
 * @param circumstances who said what a note holds, how it was taken and when, as far as known
 * @param quote the passage's words, or the note's text
 * @param bytes hash of the document; empty for a note
 * @param background whether nothing is told of where the document came from
 * @param translations of the passage as its author saw them, the newest first
 */
public record FrozenPiece(
        EvidenceId id,
        int number,
        ReportedEvidence.StanceTaken stance,
        String what,
        Optional<ReportedSource> source,
        Optional<String> url,
        Optional<String> published,
        List<Locator> places,
        List<String> circumstances,
        String quote,
        String remark,
        Optional<Sha256> bytes,
        Optional<Sha256> text,
        boolean background,
        List<ReportedTranslation> translations) {

    public FrozenPiece {
        places = List.copyOf(places);
        translations = List.copyOf(translations);
        circumstances = List.copyOf(circumstances);
    }

    /** One that was given not for use: that it was there is told, and nothing of it. */
    public static FrozenPiece withheld(
            EvidenceId id, int number, ReportedEvidence.StanceTaken stance, String what) {
        return new FrozenPiece(
                id,
                number,
                stance,
                what,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                true,
                List.of());
    }

    public boolean isWithheld() {
        return quote.isEmpty();
    }

    /** Whether it is linked now as it was frozen. */
    boolean isSameAs(ReportedEvidence piece) {
        return stance == piece.stance()
                && remark.equals(piece.remark())
                && switch (piece.content()) {
                    case ReportedEvidence.Passage passage -> isQuotedBy(passage);
                    case ReportedEvidence.Note note ->
                            what.equals(note.kind())
                                    && quote.equals(note.text())
                                    && circumstances.equals(note.circumstances());
                };
    }

    /** Whether the passage stands where it stood when the revision was made, in the same words. */
    boolean isQuotedBy(ReportedEvidence.Passage passage) {
        return bytes.filter(passage.bytes()::equals).isPresent()
                && text.filter(passage.text()::equals).isPresent()
                && quote.equals(passage.quote())
                && places.equals(
                        passage.spans().stream().map(span -> span.span().locator()).toList());
    }
}
