package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.evidence.Passages;
import org.claimdesk.evidence.SourceDetails;
import org.claimdesk.ui.Formats;
import org.claimdesk.ui.Places;
import org.claimdesk.ui.Texts;
import org.claimdesk.ui.Times;
import org.claimdesk.verdict.FrozenEvidence;
import org.claimdesk.verdict.FrozenEvidence.Note;
import org.claimdesk.verdict.FrozenEvidence.Passage;

/** A piece of evidence in words: what is quoted, and where it stands. */
final class EvidenceWords {

    private EvidenceWords() {}

    static String quote(FrozenEvidence evidence) {
        return switch (evidence.content()) {
            case Passage passage -> Passages.quote(passage.spans());
            case Note note -> note.text();
        };
    }

    static String shortened(FrozenEvidence evidence, int length) {
        return Formats.shortened(quote(evidence), length);
    }

    static String where(FrozenEvidence evidence) {
        return switch (evidence.content()) {
            case Passage passage ->
                    Places.of(passage.spans())
                            .map(places -> text("verdict.where", passage.name(), places))
                            .orElse(passage.name());
            case Note note -> told(note, note.date().map(Times::format).stream());
        };
    }

    /** For the desk's own eyes: whom a note names need not be named in public. */
    static String whereAndWho(Note note) {
        return told(note, note.circumstances(Times::format).stream());
    }

    private static String told(Note note, Stream<String> circumstances) {
        return circumstances.reduce(
                Texts.nameOf("verdict.note", note.kind()),
                (told, more) -> text("verdict.where.note-of", told, more));
    }

    /**
     * For the public: whose document it is, the place in it, and when it was published. A file goes
     * by its name only where nobody named its source: readers have no such file. Of a background
     * source nothing is told, not even the name of the file, which may name it.
     */
    static String whereAndWhose(FrozenEvidence evidence, Origins origins) {
        return switch (evidence.content()) {
            case Passage passage when origins.isBackground(evidence) ->
                    text("verdict.source.background");
            case Passage passage ->
                    Stream.of(
                                    Places.of(passage.spans()),
                                    origins.published(passage.document())
                                            .map(day -> text("verdict.source.published", day)))
                            .flatMap(Optional::stream)
                            .reduce(
                                    origins.named(evidence)
                                            .map(EvidenceWords::source)
                                            .orElse(passage.name()),
                                    (told, more) -> text("verdict.where", told, more));
            case Note note -> where(evidence);
        };
    }

    /** Where the public finds the document. */
    static Optional<URI> address(FrozenEvidence evidence, Origins origins) {
        return switch (evidence.content()) {
            case Passage passage ->
                    origins.isBackground(evidence)
                            ? Optional.empty()
                            : origins.address(passage.document());
            case Note note -> Optional.empty();
        };
    }

    /** As in: National customs office, primary source. */
    static String source(SourceDetails source) {
        return Texts.nameOf("verdict.source", source.rank(), source.name());
    }
}
