package org.claimdesk.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.Sight;
import org.claimdesk.shared.Subject;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Work that takes longer than a person waits. A job is started in the caller's transaction: when
 * that rolls back, it never runs. It survives a restart and acts as the person who asked.
 */
@Service
public class Jobs {

    private final JobRows rows;
    private final JobWatchers watchers;
    private final JobEnding ending;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<Scheduler> scheduler;
    private final BulkLane bulk;
    private final List<Sight> sights;

    Jobs(
            JobRows rows,
            JobWatchers watchers,
            JobEnding ending,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events,
            ObjectProvider<Scheduler> scheduler,
            BulkLane bulk,
            List<Sight> sights) {
        this.sights = List.copyOf(sights);
        this.rows = rows;
        this.watchers = watchers;
        this.ending = ending;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
        this.scheduler = scheduler;
        this.bulk = bulk;
    }

    /**
     * Asks for a job in the name of who acts.
     *
     * @param kind that of a {@link JobHandler}
     * @param data what the handler needs to know, in whatever form it reads
     */
    @Transactional
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    public JobId start(String kind, Subject subject, String data) {
        return start(new JobRows.Order(kind, subject, data, JobLane.EXPRESS));
    }

    /** The same for one of many: nobody waits for it alone, and it holds up nothing else. */
    @Transactional
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    public JobId startInBulk(String kind, Subject subject, String data) {
        return start(new JobRows.Order(kind, subject, data, JobLane.BULK));
    }

    private JobId start(JobRows.Order order) {
        JobId id = JobId.random();
        rows.add(id, order, currentUser.id());
        schedule(id, order.lane());
        return id;
    }

    /** How many jobs that who acts asked for in bulk wait, counted up to this number. */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    public int waitingInBulk(int most) {
        return rows.waitingInBulk(currentUser.id(), most);
    }

    /** Empty when there is no such job, or it is about what who acts may not know of. */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    public Optional<JobStatus> status(JobId id) {
        return rows.find(id).map(JobRows.Load::status).filter(this::maySee);
    }

    /** What its handler was given; empty when there is no such job, as for {@link #status}. */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    public Optional<String> data(JobId id) {
        return rows.find(id).filter(load -> maySee(load.status())).map(JobRows.Load::data);
    }

    /** All jobs about one thing, the latest first. */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    public List<JobStatus> of(Subject subject) {
        return rows.of(subject).stream().filter(this::maySee).toList();
    }

    /**
     * Ends a waiting job at once; a running one ends when it next looks. Without effect on one that
     * has ended. For whoever asked for it, editors and administrators.
     */
    @Transactional
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    public void cancel(JobId id) {
        requireOwn(id);
        if (rows.askToCancel(id)) {
            events.publishEvent(JobEvent.cancelled(id));
            status(id).filter(job -> job.state().isEnded()).ifPresent(ending::tellHandler);
            afterCommit(() -> watchers.tell(id));
        }
    }

    /** Begins a failed or cancelled job anew. Without effect on any other. */
    @Transactional
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    public void retry(JobId id) {
        requireOwn(id);
        if (rows.queueAgain(id)) {
            events.publishEvent(JobEvent.retried(id));
            schedule(id, rows.lane(id).orElseThrow());
            afterCommit(() -> watchers.tell(id));
        }
    }

    /** Whether who acts may cancel the job or begin it anew. */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    public boolean mayDecide(JobStatus job) {
        return isOwn(job);
    }

    /**
     * Tells the listener how the job stands now and at each step, in whatever thread makes the
     * step. Close the watch when nobody looks any more.
     */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    public JobWatch watch(JobId id, Consumer<JobStatus> listener) {
        if (status(id).isEmpty()) {
            return () -> {};
        }
        watchers.add(id, listener);
        return () -> watchers.remove(id, listener);
    }

    private boolean maySee(JobStatus job) {
        return sights.stream().allMatch(sight -> sight.maySee(job.subject()));
    }

    private void schedule(JobId id, JobLane lane) {
        switch (lane) {
            case EXPRESS -> {
                Scheduler table = scheduler.getObject();
                table.scheduleIfNotExists(JobTask.instance(id), clock.instant());
                afterCommit(table::triggerCheckForDueExecutions);
            }
            case BULK -> afterCommit(bulk::hasWork);
        }
    }

    private void requireOwn(JobId id) {
        JobStatus status =
                status(id).orElseThrow(() -> new IllegalArgumentException("No job " + id));
        if (!isOwn(status)) {
            throw new AccessDeniedException("Job %s was asked for by somebody else".formatted(id));
        }
    }

    private boolean isOwn(JobStatus job) {
        return job.askedBy().equals(currentUser.id())
                || currentUser.may(Roles.SYSTEM)
                || currentUser.may(Roles.EDITOR)
                || currentUser.may(Roles.ADMINISTRATOR);
    }

    private static void afterCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        action.run();
                    }
                });
    }
}
