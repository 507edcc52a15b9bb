package org.claimdesk.evidence.verification;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.claimdesk.evidence.Finding;
import org.claimdesk.evidence.FreshText;
import org.claimdesk.evidence.LayerOrigin;
import org.claimdesk.evidence.Layers;
import org.claimdesk.evidence.LinkedPassage;
import org.claimdesk.evidence.Obstacle;
import org.claimdesk.evidence.SpanCheck;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.evidence.Watched;
import org.claimdesk.extraction.Allowance;
import org.claimdesk.extraction.Extracted;
import org.claimdesk.extraction.Extraction;
import org.claimdesk.extraction.Extractor;
import org.claimdesk.extraction.Part;
import org.claimdesk.extraction.Unreadable;
import org.claimdesk.job.JobContext;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Span;
import org.claimdesk.store.Bytes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Gets the text out of documents anew, to look passages up in it. It is kept nowhere: a text that
 * differs becomes a layer only where a person has the document read again (decision 0077).
 */
@Component
class FreshTexts {

    private static final Logger log = LoggerFactory.getLogger(FreshTexts.class);

    private final Extractor extractor;
    private final Layers layers;
    private final Bytes bytes;

    FreshTexts(Extractor extractor, Layers layers, Bytes bytes) {
        this.extractor = extractor;
        this.layers = layers;
        this.bytes = bytes;
    }

    /**
     * Whether what was found says anything of the passage. What was recognised in a picture, or
     * corrected by hand, stands in no text that a file gives out: that it is not found there is as
     * it must be.
     */
    static boolean canTell(LinkedPassage passage, Finding found) {
        return passage.origin() == LayerOrigin.EXTRACTED
                || switch (found.result()) {
                    case EXACT, MOVED, FILE_ALTERED, FILE_MISSING, REMOVED -> true;
                    case CHANGED, MISSING, UNREADABLE, LAYER_ALTERED, LAYER_MISSING -> false;
                };
    }

    Round round(JobContext context) {
        return new Round(context);
    }

    /** Reads each document once, as passages come document by document. */
    final class Round {

        private final JobContext context;
        private @Nullable DocumentId document;
        private FreshText text = FreshText.none(Obstacle.UNEXPECTED);
        private Optional<StoredBehind> cells = Optional.empty();
        private boolean isCut;
        private @Nullable Sha256 layer;
        private Optional<StoredBehind> kept = Optional.empty();

        private Round(JobContext context) {
            this.context = context;
        }

        /**
         * @param found what came of the passage in its layer
         */
        FreshText of(LinkedPassage passage, VerificationResult found) throws InterruptedException {
            if (!passage.document().equals(document)) {
                cells = Optional.empty();
                isCut = false;
                text = isWhole(found) ? read(passage) : FreshText.atFault(found);
                document = passage.document();
            }
            return text;
        }

        /**
         * What came of looking the passage up in the text that was read last, and of comparing what
         * its cells hold behind the same words: these may be another number.
         */
        Finding find(LinkedPassage passage, Runnable pulse) {
            Finding found = text.find(passage.spans(), pulse);
            if (isCut && !stands(found.result())) {
                return Finding.of(VerificationResult.UNREADABLE);
            }
            if (passage.values().isEmpty() || cells.isEmpty() || !areCells(passage)) {
                return found;
            }
            List<SpanCheck> checks = new ArrayList<>();
            for (int i = 0; i < found.spans().size(); i++) {
                checks.add(
                        compared(
                                passage.spans().get(i),
                                found.spans().get(i),
                                kept(passage),
                                cells.get()));
            }
            return Finding.of(checks);
        }

        private static boolean areCells(LinkedPassage passage) {
            return passage.spans().stream()
                    .anyMatch(span -> span.locator() instanceof Locator.Cells);
        }

        private static SpanCheck compared(
                Span span, SpanCheck check, Optional<StoredBehind> kept, StoredBehind fresh) {
            if (!stands(check.result()) || kept.isEmpty()) {
                return check;
            }
            int there = check.there().map(SpanCheck.Stretch::start).orElse(span.start());
            boolean same =
                    kept.get()
                            .within(span.start(), span.end())
                            .equals(fresh.within(there, there + span.quote().length()));
            return same ? check : SpanCheck.otherValues(there, span.quote());
        }

        private static boolean stands(VerificationResult result) {
            return result == VerificationResult.EXACT || result == VerificationResult.MOVED;
        }

        private Optional<StoredBehind> kept(LinkedPassage passage) {
            if (!passage.layerSha256().equals(layer)) {
                layer = passage.layerSha256();
                kept =
                        whole(passage.layerSha256())
                                .map(
                                        words ->
                                                new StoredBehind(
                                                        words,
                                                        parts(passage),
                                                        passage.values().flatMap(this::whole)));
            }
            return kept;
        }

        private Optional<String> whole(Sha256 sha256) {
            try {
                return bytes.text(sha256) instanceof KeptText.Whole(String words)
                        ? Optional.of(words)
                        : Optional.empty();
            } catch (UncheckedIOException e) {
                // The verifier has told of it before.
                return Optional.empty();
            }
        }

        private List<Part> parts(LinkedPassage passage) {
            return layers.parts(new LayerId(passage.place().layer())).stream()
                    .map(part -> new Part(part.locator(), part.start(), part.end()))
                    .toList();
        }

        private static boolean isWhole(VerificationResult found) {
            return switch (found) {
                case FILE_ALTERED, FILE_MISSING, REMOVED -> false;
                case EXACT, MOVED, CHANGED, MISSING, UNREADABLE, LAYER_ALTERED, LAYER_MISSING ->
                        true;
            };
        }

        private FreshText read(LinkedPassage passage) throws InterruptedException {
            Path file = bytes.path(passage.documentSha256());
            try {
                return text(Watched.call(context, () -> read(file, passage)));
            } catch (ExecutionException e) {
                if (passage.isOpen()) {
                    log.error("Document {} was not read anew", passage.document(), e.getCause());
                } else {
                    log.error("Something restricted was not read anew");
                }
                return FreshText.none(Obstacle.UNEXPECTED);
            }
        }

        /** With what its document was allowed: with less, its text may end before the passage. */
        private Extraction read(Path file, LinkedPassage passage) throws InterruptedException {
            Allowance allowance =
                    passage.larger()
                            .map(larger -> larger.beyond(extractor.usual()))
                            .orElseGet(extractor::usual);
            return extractor.read(file, passage.documentName(), allowance);
        }

        private FreshText text(Extraction extraction) {
            return switch (extraction) {
                case Extracted extracted -> {
                    isCut = extracted.cut();
                    cells =
                            Optional.of(
                                    new StoredBehind(
                                            extracted.text(),
                                            extracted.parts(),
                                            extracted.values()));
                    yield new FreshText(
                            Optional.of(extracted.text()),
                            Optional.of(
                                    extracted.details().tool()
                                            + " "
                                            + extracted.details().toolVersion()),
                            VerificationResult.UNREADABLE,
                            isCut ? Optional.of(Obstacle.CUT) : Optional.empty());
                }
                case Unreadable unreadable -> FreshText.none(Obstacle.of(unreadable.reason()));
            };
        }
    }
}
