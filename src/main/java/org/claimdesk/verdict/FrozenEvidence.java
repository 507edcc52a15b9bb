package org.claimdesk.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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

    public record Passage(
            DocumentId document,
            String name,
            Sha256 documentHash,
            LayerId layer,
            Sha256 layerHash,
            List<Span> spans)
            implements Content {
        public Passage {
            spans = List.copyOf(spans);
        }
    }

    /** An interview, observation or calculation: not verifiable against a file. */
    public record Note(
            NoteKind kind,
            String text,
            Optional<LocalDate> date,
            Optional<String> who,
            Optional<String> how)
            implements Content {

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
