package org.claimdesk.evidence;

import java.net.URI;
import java.util.Optional;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.WebAddresses;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What is said of a document because it was captured, in the transaction in which it arrives. */
@Component
class CapturedDocuments {

    private final CaptureRows rows;
    private final EditionLines editions;
    private final DocumentRepository documents;
    private final ApplicationEventPublisher events;

    CapturedDocuments(
            CaptureRows rows,
            EditionLines editions,
            DocumentRepository documents,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.editions = editions;
        this.documents = documents;
        this.events = events;
    }

    /**
     * @param last where the page came from in the end; one that is too long to be kept stands in
     *     the record of the response alone
     */
    void became(PendingCapture capture, DocumentId id, URI last) {
        URI from = last.toString().length() > WebAddresses.LONGEST ? capture.address() : last;
        Document document = documents.lockById(id.value()).orElseThrow();
        if (document.provenance().isUnknown()) {
            Provenance provenance = new Provenance(Optional.of(from), Optional.empty());
            document.cameFrom(provenance);
            documents.saveAndFlush(document);
            events.publishEvent(new DocumentEvent.Traced(id, provenance));
        }
        rows.became(capture.id(), id, from);
        rows.earlier(capture.address(), from, id)
                .ifPresent(earlier -> editions.append(id, earlier, EditionGround.SAME_ADDRESS));
    }
}
