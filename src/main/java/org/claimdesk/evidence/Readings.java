package org.claimdesk.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.extraction.DocumentDetails;
import org.claimdesk.extraction.Extracted;
import org.claimdesk.extraction.Part;
import org.claimdesk.extraction.Published;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.NotThere;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.TextRules;
import org.claimdesk.user.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how the reading of a document goes. */
@Component
class Readings {

    /** What is to be read. */
    record Task(
            DocumentId id, Sha256 sha256, String name, long size, int depth, boolean restricted) {}

    /** Texts that were put beside the bytes. */
    record Kept(Sha256 text, Optional<Sha256> values) {}

    private static final int LONGEST_LANGUAGE = 35;
    private static final int LONGEST_SHEET = 500;

    private final DocumentRepository documents;
    private final DocumentRows rows;
    private final Layers layers;
    private final LayerTexts kept;
    private final AfterReading afterReading;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Readings(
            DocumentRepository documents,
            DocumentRows rows,
            Layers layers,
            LayerTexts kept,
            AfterReading afterReading,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.rows = rows;
        this.layers = layers;
        this.kept = kept;
        this.afterReading = afterReading;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    Task task(DocumentId id) {
        Document document = documents.findById(id.value()).orElseThrow();
        return new Task(
                id,
                document.sha256(),
                document.name(),
                document.size(),
                document.depth(),
                document.isRestricted());
    }

    /** Its reading takes long enough for people to see it. */
    void start(DocumentId id) {
        rows.startReading(id);
    }

    /** Says why a document was not read whose job has ended without saying anything. */
    @Transactional
    void settle(DocumentId id, JobId ended, Obstacle obstacle) {
        Document document = existing(id);
        if (!document.state().isSettled() && ended.equals(document.job())) {
            meet(document, obstacle);
        }
    }

    /**
     * @param details what the file tells about itself all the same
     */
    @Transactional
    void meet(DocumentId id, Obstacle obstacle, Optional<DocumentDetails> details) {
        Document document = existing(id);
        details.ifPresent(told -> document.describe(described(told)));
        meet(document, obstacle);
        details.ifPresent(told -> rows.addMetadata(id, told.metadata()));
    }

    private void meet(Document document, Obstacle obstacle) {
        document.meet(obstacle);
        documents.saveAndFlush(document);
        events.publishEvent(new DocumentEvent.NotRead(document.id(), obstacle));
        if (obstacle == Obstacle.NO_TEXT) {
            afterReading.pagesLackWords(document.id());
        }
    }

    /**
     * As {@link #read(DocumentId, Extracted, Kept, Optional)} when nothing inside it was left out.
     */
    @Transactional
    void read(DocumentId id, Extracted extracted) {
        read(id, extracted, keep(extracted), Optional.empty());
    }

    /** Forces the text to the disk; outside any transaction, which would have to wait for that. */
    Kept keep(Extracted extracted) {
        return new Kept(kept.keep(extracted.text()), extracted.values().map(kept::keep));
    }

    /**
     * Adds the text as a layer, unless what was read last is the same text got in the same way.
     *
     * @param leftOut why something inside it was not read, if so
     */
    @Transactional
    void read(DocumentId id, Extracted extracted, Kept texts, Optional<Obstacle> leftOut) {
        Document document = existing(id);
        document.read(
                described(extracted.details()),
                leftOut.orElse(extracted.cut() ? Obstacle.CUT : null));
        documents.saveAndFlush(document);
        LayerDetails layer = layer(id, texts, extracted);
        Optional<LayerDetails> known =
                layers.newest(id, LayerOrigin.EXTRACTED).filter(last -> isSame(last, layer));
        if (known.isEmpty()) {
            layers.add(layer, parts(extracted));
            rows.addMetadata(id, extracted.details().metadata());
        }
        events.publishEvent(new DocumentEvent.Read(id, known.orElse(layer)));
        if (!RecognisedLayer.blankPages(extracted.text(), parts(extracted)).isEmpty()) {
            afterReading.pagesLackWords(id);
        }
    }

    private LayerDetails layer(DocumentId id, Kept texts, Extracted extracted) {
        DocumentDetails details = extracted.details();
        return new LayerDetails(
                LayerId.random(),
                id,
                layers.nextOrdinal(id),
                texts.text(),
                extracted.text().length(),
                LayerOrigin.EXTRACTED,
                details.tool(),
                details.toolVersion(),
                language(details),
                extracted.cut(),
                currentUser.id(),
                Instant.now(clock),
                texts.values());
    }

    private static boolean isSame(LayerDetails one, LayerDetails other) {
        return one.sha256().equals(other.sha256())
                && one.tool().equals(other.tool())
                && one.toolVersion().equals(other.toolVersion())
                && one.values().equals(other.values());
    }

    private static List<LayerPart> parts(Extracted extracted) {
        List<LayerPart> parts = new ArrayList<>();
        for (Part part : extracted.parts()) {
            parts.add(
                    new LayerPart(parts.size(), fitting(part.locator()), part.start(), part.end()));
        }
        return parts;
    }

    private static Described described(DocumentDetails details) {
        return new Described(
                details.mediaType(),
                details.title().orElse(null),
                details.author().orElse(null),
                details.published().map(Readings::asFarAsKnown).orElse(null),
                language(details).orElse(null));
    }

    private static Optional<String> language(DocumentDetails details) {
        return details.language().map(tag -> TextRules.cut(tag, LONGEST_LANGUAGE));
    }

    /** A sheet may be called whatever its author likes; the text holds its whole name. */
    private static Locator fitting(Locator locator) {
        return locator instanceof Locator.Cells(String sheet, String range)
                ? new Locator.Cells(TextRules.cut(sheet, LONGEST_SHEET), range)
                : locator;
    }

    private static String asFarAsKnown(Published published) {
        String day = published.date().toString();
        return switch (published.precision()) {
            case YEAR -> day.substring(0, day.length() - 6);
            case MONTH -> day.substring(0, day.length() - 3);
            case DAY, MINUTE -> day;
        };
    }

    private Document existing(DocumentId id) {
        return documents.lockById(id.value()).orElseThrow(() -> new NotThere("document", id));
    }
}
