package org.claimdesk.evidence.verification;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.evidence.PassagePages;
import org.claimdesk.evidence.VerificationScope;
import org.claimdesk.job.JobStatus;
import org.claimdesk.job.Jobs;
import org.claimdesk.shared.JobId;
import org.claimdesk.user.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Verifications that take longer than a person waits: they run as jobs, with their counts. */
@Service
public class VerificationRuns {

    private final VerificationRunRows runs;
    private final PassagePages passages;
    private final Jobs jobs;

    VerificationRuns(VerificationRunRows runs, PassagePages passages, Jobs jobs) {
        this.runs = runs;
        this.passages = passages;
        this.jobs = jobs;
    }

    /**
     * Begins to verify. Where that goes on already, answers the job that does it: the whole desk is
     * never gone over twice at once, whichever node begins. Only who wants the bytes read again
     * does not wait for a job that leaves them alone: they get one of their own.
     *
     * @param fresh whether the bytes are read again, and each passage is looked up in that text,
     *     too
     */
    @RolesAllowed(Roles.READER)
    @Transactional
    public JobId start(VerificationScope scope, boolean fresh) {
        if (scope instanceof VerificationScope.WholeDesk) {
            runs.lockDesk();
        }
        return running(scope, fresh)
                .orElseGet(
                        () -> {
                            JobId job =
                                    jobs.start(
                                            VerifyPassages.KIND,
                                            scope.subject(),
                                            fresh ? VerifyPassages.FRESH : "");
                            if (scope instanceof VerificationScope.WholeDesk) {
                                runs.deskBegun(job);
                            }
                            return job;
                        });
    }

    /** The job that verifies just this, waiting or under way. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<JobId> running(VerificationScope scope) {
        return running(scope, false);
    }

    private Optional<JobId> running(VerificationScope scope, boolean fresh) {
        Stream<JobStatus> known =
                scope instanceof VerificationScope.WholeDesk
                        ? runs.desk().job().flatMap(jobs::status).stream()
                        : jobs.of(scope.subject()).stream();
        return known.filter(job -> job.kind().equals(VerifyPassages.KIND))
                .filter(job -> !job.state().isEnded())
                .map(JobStatus::id)
                .filter(job -> !fresh || readsAgain(job))
                .findFirst();
    }

    private boolean readsAgain(JobId job) {
        return jobs.data(job).filter(VerifyPassages.FRESH::equals).isPresent();
    }

    /**
     * How many passages of what is restricted, and that who acts may see, a job has verified. What
     * it tells of itself leaves them out, since all who may read can hear it.
     */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public long restricted(VerificationScope scope, JobId job) {
        return passages.countBeside(scope, job);
    }

    /** When every passage of the desk was last verified in one go. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<Instant> lastOfWholeDesk() {
        return runs.desk().endedAt();
    }
}
