package org.claimdesk.evidence;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.evidence.Received.Arrived;
import org.claimdesk.evidence.Received.DiskFull;
import org.claimdesk.evidence.Received.Empty;
import org.claimdesk.evidence.Received.Interrupted;
import org.claimdesk.evidence.Received.NotWritten;
import org.claimdesk.evidence.Received.TooLarge;
import org.claimdesk.evidence.Received.WasThere;
import org.claimdesk.job.Jobs;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.FreeRoom;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.TextRules;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.WithinModule;
import org.claimdesk.store.Arrival;
import org.claimdesk.store.Bytes;
import org.claimdesk.store.KeepOutcome;
import org.claimdesk.store.Origin;
import org.claimdesk.store.Receipts;
import org.claimdesk.store.SecondTry;
import org.claimdesk.user.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files in: first the bytes, outside any transaction, then all that is said of them. */
@Component
@WithinModule
public class Receiving {

    private final Bytes bytes;
    private final Receipts receipts;
    private final DocumentRepository documents;
    private final DocumentRows rows;
    private final Restrictions restrictions;
    private final RestrictionRows restricted;
    private final Jobs jobs;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final FreeRoom room;

    Receiving(
            Bytes bytes,
            Receipts receipts,
            DocumentRepository documents,
            DocumentRows rows,
            Restrictions restrictions,
            RestrictionRows restricted,
            Jobs jobs,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            FreeRoom room) {
        this.room = room;
        this.bytes = bytes;
        this.receipts = receipts;
        this.documents = documents;
        this.rows = rows;
        this.restrictions = restrictions;
        this.restricted = restricted;
        this.jobs = jobs;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    public Received receive(IncomingFile file) {
        return receive(file, new Origin.Uploaded(), id -> {});
    }

    /**
     * @param also done in the transaction in which the document arrives, or is found to be there
     */
    public Received receive(IncomingFile file, Origin origin, Consumer<DocumentId> also) {
        return receiveTelling(file, origin, received -> also.accept(document(received).id()));
    }

    /**
     * @param also the same, told what became of the file
     */
    public Received receiveTelling(IncomingFile file, Origin origin, Consumer<Received> also) {
        if (!room.isThere()) {
            return new DiskFull();
        }
        var source = new PushbackInputStream(file.bytes());
        try {
            int first = source.read();
            if (first < 0) {
                return new Empty();
            }
            source.unread(first);
        } catch (IOException e) {
            return new Interrupted();
        }
        return switch (bytes.keep(source)) {
            case KeepOutcome.Kept kept -> register(kept, file, origin, also);
            case KeepOutcome.TooLarge(long limit) -> new TooLarge(limit);
            case KeepOutcome.SourceLost lost -> new Interrupted();
            case KeepOutcome.DiskFull full -> new DiskFull();
            case KeepOutcome.NotWritten failed -> new NotWritten();
        };
    }

    private Received register(
            KeepOutcome.Kept kept, IncomingFile file, Origin origin, Consumer<Received> also) {
        // Somebody else may send the same bytes at the same moment.
        return SecondTry.within(
                transaction,
                () -> {
                    Received received = registerOnce(kept, file, origin);
                    also.accept(received);
                    return received;
                });
    }

    /**
     * Restricts, in the caller's transaction, many files that are about to come.
     *
     * @param named who may know of them besides who acts
     */
    public RestrictionId restrictTo(Collection<UserId> named) {
        return restrictions.make(named);
    }

    /**
     * The restriction under which a file that was restricted before it came still comes: none where
     * it was lifted meanwhile. It is not lifted before the caller's transaction ends.
     */
    public Optional<RestrictionId> inForce(RestrictionId made) {
        restricted.lock(made);
        return Optional.of(made).filter(id -> !restricted.isLifted(id));
    }

    /**
     * Registers, in the caller's transaction, a file whose bytes are kept.
     *
     * @throws DataIntegrityViolationException when somebody else was quicker with the same bytes;
     *     the caller's transaction is lost then
     */
    public Received registerOnce(KeepOutcome.Kept kept, IncomingFile file, Origin origin) {
        Optional<Document> known = known(kept.sha256(), file);
        String mediaType = known.map(Document::mediaType).orElse(Document.NOT_YET_KNOWN);
        Received received = known.<Received>map(this::again).orElseGet(() -> arrive(kept, file));
        receipts.add(
                new Arrival(
                        kept.sha256(), kept.size(), TextRules.mend(file.name()), mediaType, origin),
                restricted(received));
        file.claim().ifPresent(claim -> gather(received, claim));
        return received;
    }

    /**
     * The document that these bytes are, as far as who acts may know. What comes restricted is none
     * that is open: that it came, and under what name, is what only some may know. Where it was
     * said beforehand who they are, it is none that others may know of either.
     */
    private Optional<Document> known(Sha256 sha256, IncomingFile file) {
        if (file.restriction().isPresent()) {
            return file.restriction()
                    .flatMap(made -> restricted.documentIn(made, sha256))
                    .flatMap(id -> documents.findById(id.value()));
        }
        Optional<Document> open =
                file.isRestricted()
                        ? Optional.empty()
                        : documents
                                .findByKnownBy(sha256.hex())
                                .filter(document -> !document.isRestricted());
        return open.or(
                () -> rows.restrictedOf(sha256).map(id -> documents.findById(id.value()).get()));
    }

    private static Optional<DocumentId> restricted(Received received) {
        return Optional.of(document(received))
                .filter(DocumentDetails::restricted)
                .map(DocumentDetails::id);
    }

    private Received again(Document known) {
        if (known.cameByItself()) {
            documents.saveAndFlush(known);
        }
        return new WasThere(rows.arriving(known.id()));
    }

    private Received arrive(KeepOutcome.Kept kept, IncomingFile file) {
        Document document =
                Document.arriving(kept, file.name(), currentUser.id(), Instant.now(clock));
        file.restriction()
                .or(() -> file.restrictedTo().map(restrictions::make))
                .ifPresent(restriction -> restrict(document, restriction));
        Subject subject = document.subject();
        String data = ReadingOrder.usual(document.id()).format();
        JobId job =
                file.oneOfMany()
                        ? jobs.startInBulk(ReadDocument.KIND, subject, data)
                        : jobs.start(ReadDocument.KIND, subject, data);
        document.queue(job);
        documents.saveAndFlush(document);
        events.publishEvent(
                new DocumentEvent.Received(
                        document.id(), kept.sha256(), kept.size(), document.name()));
        return new Arrived(rows.arriving(document.id()), job);
    }

    private void restrict(Document document, RestrictionId restriction) {
        document.restrict(
                restriction, restricted.knownBy(restriction, document.id(), document.sha256()));
    }

    private static DocumentDetails document(Received received) {
        return switch (received) {
            case Arrived arrived -> arrived.document();
            case WasThere there -> there.document();
            case TooLarge large -> throw new IllegalStateException("Nothing was kept");
            case Empty empty -> throw new IllegalStateException("Nothing was kept");
            case Interrupted interrupted -> throw new IllegalStateException("Nothing was kept");
            case DiskFull full -> throw new IllegalStateException("Nothing was kept");
            case NotWritten failed -> throw new IllegalStateException("Nothing was kept");
        };
    }

    private void gather(Received received, ClaimId claim) {
        DocumentDetails document = document(received);
        if (rows.gather(claim, document.id(), currentUser.id(), Instant.now(clock))) {
            events.publishEvent(new DocumentEvent.Gathered(document.id(), claim));
        }
    }
}
