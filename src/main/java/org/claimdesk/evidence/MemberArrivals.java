package org.claimdesk.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.claimdesk.extraction.Limits;
import org.claimdesk.extraction.Member;
import org.claimdesk.extraction.Unreadable.Reason;
import org.claimdesk.job.Jobs;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.store.Bytes;
import org.claimdesk.store.KeepOutcome;
import org.claimdesk.store.SecondTry;
import org.claimdesk.user.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes documents of the files that lay inside another: each in a transaction of its own, together
 * with the job that reads it. Done again after a kill, it adds what is missing and nothing twice.
 */
@Component
class MemberArrivals {

    private static final int FEW = 20;

    private final Bytes bytes;
    private final DocumentRepository documents;
    private final Containments containments;
    private final RestrictionRows restricted;
    private final Jobs jobs;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    MemberArrivals(
            Bytes bytes,
            DocumentRepository documents,
            Containments containments,
            RestrictionRows restricted,
            Jobs jobs,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.bytes = bytes;
        this.documents = documents;
        this.containments = containments;
        this.restricted = restricted;
        this.jobs = jobs;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * Takes one file in, unless all that came out of its outermost container is as much as the
     * limits allow. Outside any transaction, since bytes are written.
     *
     * @param folder in which the reading left the file
     * @return why it was not taken, if so
     */
    Optional<Reason> take(DocumentId container, Member member, Path folder, Limits limits) {
        Document around = documents.findById(container.value()).orElseThrow();
        var family = containments.family(around.root());
        boolean tooMany = family.documents() >= limits.entries();
        boolean tooMuch = family.bytes() + member.size() > limits.unpackedBytes();
        if ((tooMany || tooMuch) && !isKnown(around, folder.resolve(member.file()))) {
            return Optional.of(tooMany ? Reason.TOO_MANY : Reason.TOO_LARGE_UNPACKED);
        }
        return switch (keep(folder.resolve(member.file()))) {
            case KeepOutcome.Kept kept -> {
                // The same bytes may come out of two containers at the same moment.
                SecondTry.of(
                        () -> transaction.execute(status -> register(container, member, kept)));
                yield Optional.empty();
            }
            case KeepOutcome.TooLarge large -> Optional.of(Reason.TOO_LARGE);
            case KeepOutcome.DiskFull full ->
                    throw new IllegalStateException("A member cannot be kept", full.cause());
            case KeepOutcome.NotWritten failed ->
                    throw new IllegalStateException("A member cannot be kept", failed.cause());
            case KeepOutcome.SourceLost lost ->
                    throw new IllegalStateException("A member cannot be read", lost.cause());
        };
    }

    private boolean register(DocumentId container, Member member, KeepOutcome.Kept kept) {
        Document around = documents.findById(container.value()).orElseThrow();
        Document document =
                known(around, kept.sha256()).orElseGet(() -> arrive(around, member, kept));
        Instant now = Instant.now(clock);
        var place = new Containments.Place(member.path(), member.number());
        boolean added = containments.add(container, document.id(), place, currentUser.id(), now);
        if (added) {
            events.publishEvent(
                    new DocumentEvent.FoundInside(document.id(), container, member.path()));
        }
        return added;
    }

    private Document arrive(Document container, Member member, KeepOutcome.Kept kept) {
        Document document =
                Document.arriving(kept, member.path(), currentUser.id(), Instant.now(clock));
        document.cameInside(container);
        container
                .restriction()
                .ifPresent(
                        id ->
                                document.restrict(
                                        id,
                                        restricted.knownBy(id, document.id(), document.sha256())));
        String order = ReadingOrder.usual(document.id()).format();
        document.queue(
                isOneOfMany(container)
                        ? jobs.startInBulk(ReadDocument.KIND, document.subject(), order)
                        : jobs.start(ReadDocument.KIND, document.subject(), order));
        documents.saveAndFlush(document);
        events.publishEvent(
                new DocumentEvent.Received(
                        document.id(), kept.sha256(), kept.size(), document.name()));
        return document;
    }

    /** The attachments of a mail are waited for; the thousands in an archive hold nobody up. */
    private boolean isOneOfMany(Document container) {
        return containments.family(container.root()).documents() >= FEW;
    }

    /**
     * The document that these bytes are. What lies in a container that only some may know of is
     * known to the same people, and is no document that others know.
     */
    private Optional<Document> known(Document container, Sha256 sha256) {
        return container
                .restriction()
                .map(id -> restricted.documentIn(id, sha256))
                .orElseGet(() -> documents.findByKnownBy(sha256.hex()).map(Document::id))
                .flatMap(id -> documents.findById(id.value()));
    }

    private boolean isKnown(Document container, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return known(container, Sha256.of(in)).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException("A member cannot be read", e);
        }
    }

    private KeepOutcome keep(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return bytes.keep(in);
        } catch (IOException e) {
            throw new UncheckedIOException("A member cannot be read", e);
        }
    }
}
