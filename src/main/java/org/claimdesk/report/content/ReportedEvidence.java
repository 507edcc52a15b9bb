package org.claimdesk.report.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.evidence.Passages;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Sha256;

/**
 * A piece of evidence as it is linked at the moment of the report, or was linked before.
 *
 * @param unlinked empty while it is linked
 */
public record ReportedEvidence(
        EvidenceId id,
        StanceTaken stance,
        String remark,
        Act linked,
        Optional<Act> unlinked,
        Content content) {

    Stream<Act> acts() {
        return switch (content) {
            case Passage passage ->
                    Stream.of(
                                    Stream.of(linked, passage.verification().by()),
                                    passage.verification().fresh().stream().map(Fresh::by),
                                    passage.withdrawn().stream().map(Withdrawn::by))
                            .flatMap(acts -> acts);
            case Note note -> Stream.of(linked);
        };
    }

    /** What the evidence says about the claim. */
    public enum StanceTaken {
        SUPPORTS,
        REFUTES,
        GIVES_CONTEXT
    }

    /** Words of a file, or what cannot be one. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Passage.class, name = "passage"),
        @JsonSubTypes.Type(value = Note.class, name = "note")
    })
    public sealed interface Content {}

    /**
     * A passage of a document.
     *
     * @param bytes hash of the document as received
     * @param text hash of the layer in UTF-8
     * @param source who made the document
     * @param url the address at which somebody found it
     * @param published when it was made public, as precisely as somebody says
     * @param background whether nothing is told of where it came from
     * @param handingOn whether the bytes may be handed on, in words
     * @param translations what it says in other languages, the newest first
     * @param layerWords how the text came about that it quotes, in words
     * @param verification what came of holding the quote against the file last, in words, and when
     */
    public record Passage(
            DocumentId document,
            String name,
            String mediaType,
            Sha256 bytes,
            LayerId layer,
            Sha256 text,
            Optional<ReportedSource> source,
            Optional<String> url,
            Optional<String> published,
            List<ReportedSpan> spans,
            Verified verification,
            boolean background,
            String handingOn,
            Optional<Withdrawn> withdrawn,
            List<Around> around,
            List<ReportedTranslation> translations,
            String layerWords)
            implements Content {

        public Passage {
            spans = List.copyOf(spans);
            around = List.copyOf(around);
            translations = List.copyOf(translations);
        }

        /** Its words, as revisions quote them. */
        public String quote() {
            return Passages.quote(spans.stream().map(ReportedSpan::span).toList());
        }
    }

    /**
     * Something told beside a quote of cells, apart from it: the names of its rows and columns, and
     * what the cells hold behind what they show.
     *
     * @param name what it is
     */
    public record Around(String name, String words) {}

    /** Whether the quote stood there when that was last looked at. */
    public record Verified(String result, boolean stands, Act by, Optional<Fresh> fresh) {}

    /** The same in a text that was got out of the file anew, in words. */
    public record Fresh(String result, Act by) {}

    /** That the document was withdrawn, and is so at the moment of the report. */
    public record Withdrawn(Act by, String reason) {}

    /**
     * What somebody said, saw or reckoned: not verifiable against a file.
     *
     * @param kind in words
     * @param who said it
     * @param how it was taken, in the words of whoever took it
     */
    public record Note(
            String kind,
            String text,
            Optional<String> date,
            Optional<String> who,
            Optional<String> how)
            implements Content {

        /** As revisions freeze them. */
        List<String> circumstances() {
            return Stream.of(who, how, date).flatMap(Optional::stream).toList();
        }
    }
}
