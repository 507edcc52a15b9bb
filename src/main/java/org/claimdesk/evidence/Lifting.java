package org.claimdesk.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Opens what was restricted to all, and tells the log and the claims of it as of something that has
 * just come.
 */
@Component
class Lifting {

    private final DocumentRepository documents;
    private final SourceRepository sources;
    private final SourceRows sourceRows;
    private final CaptureRows captures;
    private final EvidenceRows evidence;
    private final Layers layers;
    private final Linking linking;
    private final UnspokenHands hands;
    private final BelatedEntries entries;
    private final TermsRows terms;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Lifting(
            DocumentRepository documents,
            SourceRepository sources,
            SourceRows sourceRows,
            CaptureRows captures,
            EvidenceRows evidence,
            Layers layers,
            Linking linking,
            UnspokenHands hands,
            BelatedEntries entries,
            TermsRows terms,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.sources = sources;
        this.sourceRows = sourceRows;
        this.captures = captures;
        this.evidence = evidence;
        this.layers = layers;
        this.linking = linking;
        this.hands = hands;
        this.entries = entries;
        this.terms = terms;
        this.jdbc = jdbc;
        this.events = events;
    }

    void open(RestrictionId restriction) {
        events.publishEvent(new RestrictionLifted(restriction));
        Set<ClaimId> claims = new LinkedHashSet<>();
        for (Document document : documents.findByRestrictionId(restriction.value())) {
            document.open(isFree(document));
            documents.saveAndFlush(document);
            tell(document, claims);
        }
        captures.open(restriction).forEach(capture -> events.publishEvent(entries.of(capture)));
        sources.findByRestrictionId(restriction.value()).forEach(this::open);
        claims.forEach(linking::count);
    }

    private void tell(Document document, Set<ClaimId> claims) {
        DocumentId id = document.id();
        entries.of(document, terms.of(List.of(id)).getOrDefault(id, TermsInForce.UNSAID).terms())
                .forEach(events::publishEvent);
        layers.of(id)
                .reversed()
                .forEach(layer -> events.publishEvent(new DocumentEvent.LayerDisclosed(id, layer)));
        document.source()
                .flatMap(sourceRows::find)
                .ifPresent(source -> events.publishEvent(new DocumentEvent.Attributed(id, source)));
        evidence.of(id).forEach(item -> tell(item, Optional.empty(), claims));
        evidence.unlinkedFrom(id).forEach(gone -> tell(gone.item(), Optional.of(gone), claims));
    }

    private void tell(EvidenceItem item, Optional<UnlinkedEvidence> gone, Set<ClaimId> claims) {
        events.publishEvent(
                new EvidenceDisclosed(item, gone.map(UnlinkedEvidence::by), hands.in(item.id())));
        claims.add(item.claim());
    }

    /** Its documents are its own from now on, also for those who thought of another maker. */
    private void open(Source source) {
        source.open();
        sources.saveAndFlush(source);
        SourceDetails details = source.details();
        terms.of(details.id())
                .ifPresent(
                        agreed ->
                                events.publishEvent(new TermsEvent.OfSource(details.id(), agreed)));
        for (Document document : documents.findAllById(secretlyMadeBy(source))) {
            document.madeBy(details.id());
            documents.saveAndFlush(document);
            events.publishEvent(new DocumentEvent.Attributed(document.id(), details));
        }
        jdbc.sql("DELETE FROM document_secret_source WHERE source_id = ?")
                .param(source.id())
                .update();
    }

    private List<UUID> secretlyMadeBy(Source source) {
        return jdbc.sql("SELECT document_id FROM document_secret_source WHERE source_id = ?")
                .param(source.id())
                .query(UUID.class)
                .list();
    }

    /** Whether no other document is known by its bytes: one that came openly stays another. */
    private boolean isFree(Document document) {
        List<UUID> others =
                jdbc.sql("SELECT id FROM document WHERE known_by = ?")
                        .param(document.sha256().hex())
                        .query(UUID.class)
                        .list();
        return others.isEmpty();
    }
}
