package org.claimdesk.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.claimdesk.job.Jobs;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.Subject;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How documents come in, are read, and are taken up for claims. */
@Service
public class DocumentArrivals {

    private final Receiving receiving;
    private final DocumentRepository documents;
    private final DocumentRows rows;
    private final Visibility visibility;
    private final Readings readings;
    private final Jobs jobs;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DocumentArrivals(
            Receiving receiving,
            DocumentRepository documents,
            DocumentRows rows,
            Visibility visibility,
            Readings readings,
            Jobs jobs,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.receiving = receiving;
        this.documents = documents;
        this.rows = rows;
        this.visibility = visibility;
        this.readings = readings;
        this.jobs = jobs;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps a file and starts its reading. When it answers that it was kept, its bytes have been
     * forced to the disk. Takes as long as the sender does: call it outside any transaction.
     */
    @RolesAllowed(Roles.REVIEWER)
    public Received receive(IncomingFile file) {
        return receiving.receive(file);
    }

    /** Takes a document up for a claim, so that it is at hand there. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public void gather(ClaimId claim, DocumentId document) {
        visibility.require(document);
        if (rows.gather(claim, document, currentUser.id(), Instant.now(clock))) {
            events.publishEvent(new DocumentEvent.Gathered(document, claim));
        }
    }

    /**
     * Stops the reading; the document stays, and its reading can be retried. Its job is taken hold
     * of first, as where a job ends; the document is only looked at before that, so that whoever
     * changes it at the same moment is waited for and not collided with.
     */
    @RolesAllowed({Roles.REVIEWER, Roles.SYSTEM})
    @Transactional
    public void cancel(DocumentId id) {
        visibility.require(id);
        rows.find(id)
                .filter(document -> !document.state().isSettled())
                .flatMap(DocumentDetails::job)
                .ifPresent(job -> cancel(id, job));
    }

    private void cancel(DocumentId id, JobId job) {
        jobs.cancel(job);
        if (!isGoingOn(job)) {
            readings.settle(id, job, Obstacle.CANCELLED);
        }
    }

    /** Whether who acts may stop its reading: whoever began it may, and who decides on jobs. */
    @RolesAllowed(Roles.REVIEWER)
    public boolean mayCancel(DocumentDetails document) {
        return document.job().flatMap(jobs::status).filter(jobs::mayDecide).isPresent();
    }

    /** Reads it again; without effect on one that is being read. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public void retry(DocumentId id) {
        readAgain(ReadingOrder.usual(id), new DocumentEvent.Retried(id), jobs::start);
    }

    /** The same for one of many that are read again. */
    @RolesAllowed({Roles.REVIEWER, Roles.SYSTEM})
    @Transactional
    public void retryAmongMany(DocumentId id) {
        readAgain(ReadingOrder.usual(id), new DocumentEvent.Retried(id), jobs::startInBulk);
    }

    /**
     * Reads it again in a process of its own that may take more; without effect on one that is
     * being read. For administrators who may read documents: what they allow is in the log.
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional
    public void retry(DocumentId id, LargerLimits larger) {
        readAgain(
                new ReadingOrder(id, Optional.of(larger)),
                new DocumentEvent.RetriedWithMore(id, larger),
                jobs::start);
    }

    /** How a job is started: for somebody who waits for it, or among many. */
    @FunctionalInterface
    private interface Start {
        JobId of(String kind, Subject subject, String data);
    }

    private void readAgain(ReadingOrder order, DocumentEvent asked, Start start) {
        Document document = toChange(order.document());
        if (document.state().isSettled() || !isGoingOn(document.job())) {
            JobId job = start.of(ReadDocument.KIND, document.subject(), order.format());
            document.queue(job);
            order.larger().ifPresent(document::allow);
            documents.saveAndFlush(document);
            events.publishEvent(asked);
        }
    }

    private boolean isGoingOn(@Nullable JobId job) {
        return job != null
                && jobs.status(job).filter(status -> !status.state().isEnded()).isPresent();
    }

    private Document toChange(DocumentId id) {
        visibility.require(id);
        return documents.lockById(id.value()).orElseThrow();
    }
}
