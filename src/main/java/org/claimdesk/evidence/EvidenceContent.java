package org.claimdesk.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Span;

/** What a piece of evidence consists of. */
public sealed interface EvidenceContent {

    /**
     * A passage of a document.
     *
     * @param values hash of what cells of the layer's sheets hold behind its text, where they do
     * @param spans its pieces, in order; never empty
     * @param withdrawal of its document, if that is withdrawn
     * @param restricted its document is, to some people: all others do not see it
     * @param attribution what may be told of who gave it
     */
    record DocumentPassage(
            DocumentId document,
            String documentName,
            String mediaType,
            Sha256 documentSha256,
            LayerId layer,
            Sha256 layerSha256,
            QuotedLayer quoted,
            Optional<Sha256> values,
            List<Span> spans,
            Optional<SourceDetails> source,
            Provenance provenance,
            LastVerification lastVerification,
            boolean restricted,
            Attribution attribution,
            Optional<Withdrawal> withdrawal)
            implements EvidenceContent {

        public DocumentPassage {
            spans = List.copyOf(spans);
        }

        /** Whether any of it stands in cells of a sheet. */
        public boolean isOfCells() {
            return spans.stream().anyMatch(span -> span.locator() instanceof Locator.Cells);
        }

        /** The exact words; between pieces that are apart stands an ellipsis. */
        public String quote() {
            return Passages.quote(spans);
        }
    }

    /**
     * A document as a note that was typed from it knows it.
     *
     * @param restricted it is, to some people: all others see neither it nor the note
     * @param attribution what may be told of who gave it
     * @param withdrawal of it, if it is withdrawn
     */
    record TypedFrom(
            DocumentId document,
            String name,
            boolean restricted,
            Attribution attribution,
            Optional<Withdrawal> withdrawal) {}

    /**
     * What somebody said, saw or reckoned: not verifiable against a file.
     *
     * @param date when it was said, seen or reckoned
     * @param who said it
     * @param how it was taken, as in: by telephone
     * @param from the document from which its words were typed, where nothing could read that
     */
    record Note(
            NoteKind kind,
            String text,
            Optional<LocalDate> date,
            Optional<String> who,
            Optional<String> how,
            Optional<TypedFrom> from)
            implements EvidenceContent {

        /** One that was typed from no document. */
        public Note(
                NoteKind kind,
                String text,
                Optional<LocalDate> date,
                Optional<String> who,
                Optional<String> how) {
            this(kind, text, date, who, how, Optional.empty());
        }

        public Optional<DocumentId> document() {
            return from.map(TypedFrom::document);
        }

        /**
         * Who said it, how it was taken and when, as far as known.
         *
         * @param written how a day is written
         */
        public List<String> circumstances(Function<LocalDate, String> written) {
            return Stream.of(who, how, date.map(written)).flatMap(Optional::stream).toList();
        }
    }
}
