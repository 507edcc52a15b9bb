package org.claimdesk.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.Map;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.NotThere;
import org.claimdesk.user.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the documents came from, as people say. */
@Service
public class Provenances {

    private final DocumentRepository documents;
    private final DocumentRows rows;
    private final Visibility visibility;
    private final ApplicationEventPublisher events;

    Provenances(
            DocumentRepository documents,
            DocumentRows rows,
            Visibility visibility,
            ApplicationEventPublisher events) {
        this.visibility = visibility;
        this.documents = documents;
        this.rows = rows;
        this.events = events;
    }

    /** Of these documents as it is known now; those of which nobody said anything are left out. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Map<DocumentId, Provenance> of(Collection<DocumentId> found) {
        return rows.provenances(found);
    }

    /**
     * Says where a document came from.
     *
     * @param seen version of what the person saw of it
     */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public ProvenanceOutcome note(DocumentId id, Provenance provenance, long seen) {
        visibility.require(id);
        Document document =
                documents.lockById(id.value()).orElseThrow(() -> new NotThere("document", id));
        if (document.provenanceVersion() != seen) {
            return new ProvenanceOutcome.Conflict(rows.find(id).orElseThrow());
        }
        if (!document.provenance().equals(provenance)) {
            document.cameFrom(provenance.requireSayable());
            documents.saveAndFlush(document);
            events.publishEvent(new DocumentEvent.Traced(id, provenance));
        }
        return new ProvenanceOutcome.Noted(rows.find(id).orElseThrow());
    }
}
