package org.claimdesk.evidence.verification;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.claimdesk.evidence.FreshText;
import org.claimdesk.evidence.LinkedPassage;
import org.claimdesk.evidence.Obstacle;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.evidence.Watched;
import org.claimdesk.extraction.Extracted;
import org.claimdesk.extraction.Extraction;
import org.claimdesk.extraction.Extractor;
import org.claimdesk.extraction.Unreadable;
import org.claimdesk.job.JobContext;
import org.claimdesk.shared.DocumentId;
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
    private final Bytes bytes;

    FreshTexts(Extractor extractor, Bytes bytes) {
        this.extractor = extractor;
        this.bytes = bytes;
    }

    Round round(JobContext context) {
        return new Round(context);
    }

    /** Reads each document once, as passages come document by document. */
    final class Round {

        private final JobContext context;
        private @Nullable DocumentId document;
        private FreshText text = FreshText.none(Obstacle.UNEXPECTED);

        private Round(JobContext context) {
            this.context = context;
        }

        /**
         * @param found what came of the passage in its layer
         */
        FreshText of(LinkedPassage passage, VerificationResult found) throws InterruptedException {
            if (!passage.document().equals(document)) {
                text = isWhole(found) ? read(passage) : FreshText.atFault(found);
                document = passage.document();
            }
            return text;
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
                return text(
                        Watched.call(context, () -> extractor.read(file, passage.documentName())));
            } catch (ExecutionException e) {
                if (passage.isOpen()) {
                    log.error("Document {} was not read anew", passage.document(), e.getCause());
                } else {
                    log.error("Something restricted was not read anew");
                }
                return FreshText.none(Obstacle.UNEXPECTED);
            }
        }

        private static FreshText text(Extraction extraction) {
            return switch (extraction) {
                case Extracted extracted ->
                        FreshText.of(
                                extracted.text(),
                                extracted.details().tool()
                                        + " "
                                        + extracted.details().toolVersion());
                case Unreadable unreadable -> FreshText.none(Obstacle.of(unreadable.reason()));
            };
        }
    }
}
