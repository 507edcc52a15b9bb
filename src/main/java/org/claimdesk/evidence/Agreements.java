package org.claimdesk.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.user.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On what terms documents were given: whom they may be laid to, and who may have their bytes. */
@Service
public class Agreements {

    private final TermsRows rows;
    private final Visibility visibility;
    private final ApplicationEventPublisher events;

    Agreements(TermsRows rows, Visibility visibility, ApplicationEventPublisher events) {
        this.rows = rows;
        this.visibility = visibility;
        this.events = events;
    }

    /** Of these documents; those that do not exist for who acts are left out. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Map<DocumentId, TermsInForce> of(Collection<DocumentId> documents) {
        return rows.of(documents);
    }

    /** Of the documents of these pieces of evidence, notes typed from one included. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Map<EvidenceId, TermsInForce> ofPieces(Collection<EvidenceId> pieces) {
        Map<EvidenceId, DocumentId> documents = rows.documents(pieces);
        Map<DocumentId, TermsInForce> terms = rows.of(documents.values());
        Map<EvidenceId, TermsInForce> ofPieces = new HashMap<>();
        documents.forEach(
                (piece, document) ->
                        ofPieces.put(piece, terms.getOrDefault(document, TermsInForce.UNSAID)));
        return ofPieces;
    }

    /**
     * What holds for all that a source gives, unless a document says otherwise; nobody may have
     * said.
     */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<Attribution> of(SourceId source) {
        return rows.of(source);
    }

    /**
     * Says on what terms a document was given.
     *
     * @param seen the terms that the person saw
     */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public TermsOutcome agree(DocumentId document, Terms terms, Terms seen) {
        visibility.require(document);
        rows.lock(document);
        if (!inForce(document).terms().equals(seen)) {
            return new TermsOutcome.Conflict(inForce(document));
        }
        if (!terms.equals(seen)) {
            rows.agree(document, terms);
            events.publishEvent(new TermsEvent.OfDocument(document, terms));
        }
        return new TermsOutcome.Agreed(inForce(document));
    }

    /**
     * Says on what terms a source gives what it gives.
     *
     * @param seen the terms that the person saw; empty where nobody had said anything
     * @return whether that is what holds now; false where somebody else agreed on others meanwhile
     */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public boolean agree(SourceId source, Attribution attribution, Optional<Attribution> seen) {
        visibility.require(source);
        rows.lock(source);
        if (!rows.of(source).equals(seen)) {
            return false;
        }
        if (!Optional.of(attribution).equals(seen)) {
            rows.agree(source, attribution);
            events.publishEvent(new TermsEvent.OfSource(source, attribution));
        }
        return true;
    }

    private TermsInForce inForce(DocumentId document) {
        return rows.of(List.of(document)).getOrDefault(document, TermsInForce.UNSAID);
    }
}
