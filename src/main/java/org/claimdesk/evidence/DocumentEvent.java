package org.claimdesk.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.extraction.RecognitionLanguages;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Subject;

/**
 * Something that happened to a document. Longer than most files: all that the log tells of
 * documents stands in one place, a few lines each.
 */
public sealed interface DocumentEvent extends Audited {

    DocumentId document();

    @Override
    default Subject subject() {
        return Subject.of(document());
    }

    /** Bytes came that were not there before. */
    record Received(DocumentId document, Sha256 sha256, long size, String name)
            implements DocumentEvent {

        @Override
        public String action() {
            return "document.received";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("sha256", sha256.hex(), "size", Long.toString(size));
        }

        @Override
        public Map<String, String> values() {
            return Map.of("name", name);
        }
    }

    /** It was found inside another document. */
    record FoundInside(DocumentId document, DocumentId container, String path)
            implements DocumentEvent {

        @Override
        public String action() {
            return "document.found-inside";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("container", container.toString());
        }

        @Override
        public Map<String, String> values() {
            return Map.of("path", path);
        }
    }

    /** It was taken up for a claim. */
    record Gathered(DocumentId document, ClaimId claim) implements DocumentEvent {

        @Override
        public String action() {
            return "document.gathered";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("claim", claim.toString());
        }
    }

    /** Its text was got out of it. */
    record Read(DocumentId document, LayerDetails layer) implements DocumentEvent {

        @Override
        public String action() {
            return "document.read";
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new HashMap<>();
            facts.put("layer", layer.id().toString());
            facts.put("layer sha256", layer.sha256().hex());
            facts.put("length", Integer.toString(layer.length()));
            facts.put("origin", layer.origin().name());
            facts.put("cut", Boolean.toString(layer.cut()));
            layer.values().ifPresent(values -> facts.put("values sha256", values.hex()));
            return facts;
        }

        @Override
        public Map<String, String> values() {
            return Map.of("tool", layer.tool() + " " + layer.toolVersion());
        }
    }

    /** The letters in pictures of its pages were recognised. */
    record Recognised(DocumentId document, LayerDetails layer, int pages) implements DocumentEvent {

        @Override
        public String action() {
            return "document.recognised";
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new HashMap<>(new Read(document, layer).facts());
            facts.put("pages", Integer.toString(pages));
            return facts;
        }

        @Override
        public Map<String, String> values() {
            return new Read(document, layer).values();
        }
    }

    /** Somebody corrected a part of its text. */
    record Corrected(
            DocumentId document,
            LayerDetails layer,
            LayerDetails corrected,
            LayerPart part,
            String reason)
            implements DocumentEvent {

        @Override
        public String action() {
            return "document.corrected";
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new HashMap<>(new Read(document, layer).facts());
            facts.put("corrects", corrected.id().toString());
            facts.put("part", Integer.toString(part.ordinal()));
            return facts;
        }

        @Override
        public Map<String, String> values() {
            return Map.of("reason", reason);
        }
    }

    /** The recognition of its pages ended before its end. */
    record NotRecognised(DocumentId document, Obstacle obstacle) implements DocumentEvent {

        @Override
        public String action() {
            return "document.not-recognised";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("obstacle", obstacle.name());
        }
    }

    /** Somebody asked for its pages to be recognised, in these languages. */
    record RecognitionAsked(DocumentId document, RecognitionLanguages languages)
            implements DocumentEvent {

        @Override
        public String action() {
            return "document.recognition-asked";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("languages", languages.format());
        }
    }

    /** No text could be got out of it. */
    record NotRead(DocumentId document, Obstacle obstacle) implements DocumentEvent {

        @Override
        public String action() {
            return "document.not-read";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("obstacle", obstacle.name());
        }
    }

    /** Somebody asked for it to be read again. */
    record Retried(DocumentId document) implements DocumentEvent {

        @Override
        public String action() {
            return "document.retried";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of();
        }
    }

    /** An administrator asked for it to be read again and allowed it more. */
    record RetriedWithMore(DocumentId document, LargerLimits larger) implements DocumentEvent {

        @Override
        public String action() {
            return "document.retried-with-more";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "minutes", Integer.toString(larger.minutes()),
                    "megabytes", Integer.toString(larger.megabytes()),
                    "megabytes unpacked", Integer.toString(larger.unpackedMegabytes()),
                    "files", Integer.toString(larger.files()),
                    "depth", Integer.toString(larger.depth()),
                    "characters", Integer.toString(larger.characters()));
        }
    }

    /** Somebody said where it came from. */
    record Traced(DocumentId document, Provenance provenance) implements DocumentEvent {

        @Override
        public String action() {
            return "document.traced";
        }

        @Override
        public Map<String, String> facts() {
            return provenance
                    .published()
                    .map(date -> Map.of("published", date.format()))
                    .orElse(Map.of());
        }

        @Override
        public Map<String, String> values() {
            return provenance.url().map(url -> Map.of("url", url.toString())).orElse(Map.of());
        }
    }

    /** Both ends of a withdrawal tell the same of it. */
    sealed interface OfWithdrawal extends DocumentEvent {

        UUID withdrawal();

        String reason();

        @Override
        default Map<String, String> facts() {
            return Map.of("withdrawal", withdrawal().toString());
        }

        @Override
        default Map<String, String> values() {
            return Map.of("reason", reason());
        }
    }

    /** It turned out not to be what it seemed. */
    record Withdrawn(DocumentId document, UUID withdrawal, String reason) implements OfWithdrawal {

        @Override
        public String action() {
            return WithdrawalWitness.WITHDRAWN;
        }
    }

    /** A text of it can be read by all, since it is restricted no longer. */
    record LayerDisclosed(DocumentId document, LayerDetails layer) implements DocumentEvent {

        @Override
        public String action() {
            return KeptLayers.DISCLOSED;
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new HashMap<>(new Read(document, layer).facts());
            facts.put("made by", layer.by().toString());
            return facts;
        }

        @Override
        public Map<String, String> values() {
            return new Read(document, layer).values();
        }
    }

    /** Its withdrawal was taken back. */
    record Restored(DocumentId document, UUID withdrawal, String reason) implements OfWithdrawal {

        @Override
        public String action() {
            return WithdrawalWitness.RESTORED;
        }
    }

    /** Somebody said who made it. */
    record Attributed(DocumentId document, SourceDetails source) implements DocumentEvent {

        @Override
        public String action() {
            return "document.attributed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "source", source.id().toString(),
                    "kind", source.kind().name(),
                    "rank", source.rank().name());
        }

        @Override
        public Map<String, String> values() {
            return Map.of(
                    "name", source.name(),
                    "interests", source.interests(),
                    "note", source.note());
        }
    }
}
