package org.claimdesk.evidence.recognition;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.evidence.Document;
import org.claimdesk.evidence.DocumentEvent;
import org.claimdesk.evidence.DocumentRepository;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.LayerOrigin;
import org.claimdesk.evidence.LayerPart;
import org.claimdesk.evidence.LayerTexts;
import org.claimdesk.evidence.Layers;
import org.claimdesk.evidence.Obstacle;
import org.claimdesk.evidence.PageOrigins;
import org.claimdesk.evidence.RecognisedLayer;
import org.claimdesk.evidence.RecognisedLayer.Page;
import org.claimdesk.evidence.RecognisedLayer.Reading;
import org.claimdesk.extraction.RecognitionLanguages;
import org.claimdesk.extraction.RecognitionProgram;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.store.CheckedTexts;
import org.claimdesk.user.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how the recognition of a document goes. */
@Component
class Recognising {

    /**
     * What is to be recognised.
     *
     * @param text as it was read; empty for a document without any words
     * @param parts of that text; none for one whose pages are not known yet
     * @param done pages that need not be recognised again, by their index from 0
     */
    record Task(
            Sha256 sha256,
            String name,
            String text,
            List<LayerPart> parts,
            RecognitionLanguages languages,
            Map<Integer, Page> done) {}

    private final DocumentRepository documents;
    private final Layers layers;
    private final PageOrigins origins;
    private final LayerTexts kept;
    private final CheckedTexts texts;
    private final RecognitionRows rows;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Recognising(
            DocumentRepository documents,
            Layers layers,
            PageOrigins origins,
            LayerTexts kept,
            CheckedTexts texts,
            RecognitionRows rows,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.layers = layers;
        this.origins = origins;
        this.kept = kept;
        this.texts = texts;
        this.rows = rows;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /** Empty when the job has given way to another. */
    @Transactional(readOnly = true)
    Optional<Task> start(DocumentId id, JobId job, RecognitionProgram program) {
        if (!rows.isCurrent(id, job)) {
            return Optional.empty();
        }
        Document document = documents.findById(id.value()).orElseThrow();
        RecognitionLanguages languages = program.usable(rows.find(id).orElseThrow().languages());
        Optional<LayerDetails> read = layers.newest(id, LayerOrigin.EXTRACTED);
        return Optional.of(
                new Task(
                        document.sha256(),
                        document.name(),
                        read.map(layer -> texts.find(layer.sha256()).orThrow()).orElse(""),
                        read.map(LayerDetails::id).map(layers::parts).orElse(List.of()),
                        languages,
                        rows.pages(id, reading(program, languages))));
    }

    Reading reading(RecognitionProgram program, RecognitionLanguages languages) {
        return new Reading(
                RecognitionProgram.NAME + " " + program.version(), languages, currentUser.id());
    }

    /** Answers false when the job has given way to another. */
    @Transactional
    boolean keep(DocumentId id, JobId job, int page, Reading reading, Page recognised) {
        if (!rows.isCurrent(id, job)) {
            return false;
        }
        rows.keep(id, page, reading, recognised);
        return true;
    }

    /**
     * Adds what was recognised as a layer; where no words were, there is none.
     *
     * @param mediaType what the file is
     */
    @Transactional
    void finish(
            DocumentId id,
            JobId job,
            RecognisedLayer made,
            RecognitionProgram program,
            String mediaType) {
        Document document = documents.lockById(id.value()).orElseThrow();
        boolean words = made.origins().stream().anyMatch(page -> page.confidence().isPresent());
        if (!rows.end(id, job, reached(made, words), null)) {
            return;
        }
        rows.forgetPages(id);
        if (words) {
            LayerDetails layer = layer(id, made, program);
            layers.add(layer, made.parts());
            origins.add(layer.id(), made.origins());
            document.recognised(mediaType);
            documents.saveAndFlush(document);
            events.publishEvent(new DocumentEvent.Recognised(id, layer, made.origins().size()));
        }
    }

    /**
     * Where there are no pictures at all, there is nothing to tell of: it stays as it was chosen.
     */
    private static RecognitionState reached(RecognisedLayer made, boolean words) {
        if (words) {
            return RecognitionState.DONE;
        }
        return made.origins().isEmpty() ? RecognitionState.CHOSEN : RecognitionState.NOTHING;
    }

    /** Says why a recognition ended whose job has ended without saying anything. */
    @Transactional
    void settle(DocumentId id, JobId ended, Obstacle obstacle) {
        if (rows.end(id, ended, RecognitionState.STOPPED, obstacle)) {
            events.publishEvent(new DocumentEvent.NotRecognised(id, obstacle));
        }
    }

    private LayerDetails layer(DocumentId id, RecognisedLayer made, RecognitionProgram program) {
        return new LayerDetails(
                LayerId.random(),
                id,
                layers.nextOrdinal(id),
                kept.keep(made.text()),
                made.text().length(),
                LayerOrigin.RECOGNISED,
                RecognitionProgram.NAME,
                program.version(),
                made.origins().stream()
                        .flatMap(page -> page.languages().stream())
                        .findFirst()
                        .map(RecognitionLanguages::tag),
                layers.newest(id, LayerOrigin.EXTRACTED).filter(LayerDetails::cut).isPresent(),
                currentUser.id(),
                Instant.now(clock));
    }
}
