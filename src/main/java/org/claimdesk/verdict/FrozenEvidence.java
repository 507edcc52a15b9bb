package org.claimdesk.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.evidence.EvidenceContent;
import org.claimdesk.evidence.NoteKind;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.UserId;

/** A piece of evidence as it stood when the revision was made. */
public record FrozenEvidence(
        EvidenceId id, Stance stance, String remark, UserId by, Instant at, Content content) {

    /** Words of a file, or what cannot be one. */
    public sealed interface Content {}

    /**
     * Words of a file.
     *
     * @param translations what they say in other languages, the newest first; never part of them
     * @param cells what stood around those that are cells, range by range; empty in revisions of
     *     before schema 4
     */
    public record Passage(
            DocumentId document,
            String name,
            Sha256 documentHash,
            LayerId layer,
            Sha256 layerHash,
            List<Span> spans,
            List<FrozenTranslation> translations,
            List<FrozenCells> cells)
            implements Content {
        public Passage {
            spans = List.copyOf(spans);
            translations = List.copyOf(translations);
            cells = List.copyOf(cells);
        }
    }

    /** Of a passage; a note is in the words of whoever took it. */
    public List<FrozenTranslation> translations() {
        return switch (content) {
            case Passage passage -> passage.translations();
            case Note note -> List.of();
        };
    }

    /** An interview, observation or calculation: not verifiable against a file. */
    public record Note(
            NoteKind kind,
            String text,
            Optional<LocalDate> date,
            Optional<String> who,
            Optional<String> how)
            implements Content {

        /** As they are told of a note that is not frozen. */
        public List<String> circumstances(Function<LocalDate, String> written) {
            return new EvidenceContent.Note(kind, text, date, who, how).circumstances(written);
        }
    }
}
