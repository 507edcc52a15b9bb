package org.claimdesk.evidence.edition;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.DocumentRows;
import org.claimdesk.evidence.Edition;
import org.claimdesk.evidence.EditionEvent;
import org.claimdesk.evidence.EditionGround;
import org.claimdesk.evidence.EditionLine;
import org.claimdesk.evidence.EditionLines;
import org.claimdesk.evidence.EditionOutcome;
import org.claimdesk.evidence.EditionRows;
import org.claimdesk.evidence.Visibility;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which documents are editions of the same thing, and in which order. */
@Service
public class Editions {

    private static final int MOST_PROPOSED = 5;

    private final EditionRows rows;
    private final EditionLines lines;
    private final DocumentRows documents;
    private final Visibility visibility;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Editions(
            EditionRows rows,
            EditionLines lines,
            DocumentRows documents,
            Visibility visibility,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.lines = lines;
        this.documents = documents;
        this.visibility = visibility;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /** All editions of what the document is one of; empty where it is the only one. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public EditionLine of(DocumentId document) {
        visibility.require(document);
        return rows.line(document);
    }

    /** Says that one document is the next edition of another. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public EditionOutcome say(DocumentId newer, DocumentId earlier) {
        visibility.require(newer);
        visibility.require(earlier);
        return lines.say(newer, earlier, EditionGround.SAID);
    }

    /** Takes back that a document is a newer edition of the one before it; false if it is none. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public boolean takeBack(DocumentId newer) {
        visibility.require(newer);
        return isAfterAnother(newer) && lines.part(newer);
    }

    /** One before it that nobody may know of is none. */
    private boolean isAfterAnother(DocumentId document) {
        List<Edition> line = rows.line(document).editions();
        return !line.isEmpty() && !line.getFirst().document().equals(document);
    }

    /** Documents of the same title and source that nobody said anything about yet. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<DocumentDetails> proposals(DocumentId document) {
        return rows.alike(document, MOST_PROPOSED).stream()
                .map(documents::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Says that two documents are no editions of one thing, however alike they look. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public void deny(DocumentId document, DocumentId other) {
        visibility.require(document);
        visibility.require(other);
        rows.deny(document, other, currentUser.id(), Instant.now(clock));
        events.publishEvent(new EditionEvent.Denied(document, other));
    }
}
