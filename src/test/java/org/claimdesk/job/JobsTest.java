package org.claimdesk.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.ActingAs;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@OnDatabase
class JobsTest {

    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired private Jobs jobs;
    @Autowired private SteppingJob work;
    @Autowired private ActingAs actingAs;
    @Autowired private SomePeople some;
    @Autowired private TransactionTemplate transaction;

    private final Subject subject = new Subject("test", UUID.randomUUID());

    @Test
    void runsAsThePersonWhoAsked() {
        UserId person = some.reviewer();

        JobId id = start(person, SteppingJob.SUCCEED);

        var status = awaitState(person, id, JobState.DONE);
        assertThat(work.attemptsAt(id)).containsExactly(person);
        assertThat(status.askedBy()).isEqualTo(person);
        assertThat(status.progress().share()).isEqualTo(0.5);
        assertThat(as(person, () -> jobs.of(subject))).containsExactly(status);
    }

    @Test
    void neverRunsWhenTheTransactionThatAskedIsRolledBack() {
        UserId person = some.reviewer();

        JobId lost =
                as(
                        person,
                        () ->
                                transaction.execute(
                                        status -> {
                                            status.setRollbackOnly();
                                            return jobs.start(
                                                    SteppingJob.KIND, subject, SteppingJob.SUCCEED);
                                        }));

        // What is asked for later has run: the lost one would have run before.
        awaitState(person, start(person, SteppingJob.SUCCEED), JobState.DONE);
        assertThat(work.attemptsAt(lost)).isEmpty();
        assertThat(as(person, () -> jobs.status(lost))).isEmpty();
    }

    @Test
    void tellsWatchersEachStep() {
        UserId person = some.reviewer();
        Queue<JobStatus> seen = new ConcurrentLinkedQueue<>();
        JobId id = start(person, SteppingJob.GO_ON);

        var watch = as(person, () -> jobs.watch(id, seen::add));
        await().atMost(SOON).until(() -> seen.stream().anyMatch(s -> s.progress().done() > 30));
        cancel(person, id);
        await().atMost(SOON).until(() -> seen.stream().anyMatch(s -> s.state().isEnded()));
        watch.close();

        assertThat(seen.stream().map(s -> s.progress().done()).distinct().count())
                .as("steps shown, not all of them")
                .isBetween(2L, 40L);
        assertThat(List.copyOf(seen).getLast().state()).isEqualTo(JobState.CANCELLED);
    }

    @Nested
    class Failing {

        @Test
        void isTriedAgainWithTheReasonShown() {
            UserId person = some.reviewer();
            Queue<JobStatus> seen = new ConcurrentLinkedQueue<>();
            JobId id = start(person, SteppingJob.BREAK_ONCE);
            as(person, () -> jobs.watch(id, seen::add));

            var status = awaitState(person, id, JobState.DONE);

            assertThat(status.attempts()).isEqualTo(2);
            assertThat(seen)
                    .anySatisfy(
                            s -> {
                                assertThat(s.state()).isEqualTo(JobState.QUEUED);
                                assertThat(s.reason()).isEqualTo(JobWords.of("job.again", "1"));
                            });
        }

        @Test
        void endsWithAReferenceForTheAdministratorAfterThreeTimes() {
            UserId person = some.reviewer();

            JobId id = start(person, SteppingJob.BREAK);

            var status = awaitState(person, id, JobState.FAILED);
            assertThat(status.reason()).isEqualTo(JobWords.of("job.unexpected", id.toString()));
            assertThat(work.attemptsAt(id)).hasSize(3);
        }

        @Test
        void withAReasonIsRetriedOnlyByAPerson() {
            UserId person = some.reviewer();
            JobId id = start(person, SteppingJob.GIVE_UP);
            var status = awaitState(person, id, JobState.FAILED);
            assertThat(status.reason()).isEqualTo(JobWords.of("test.given-up"));

            as(
                    person,
                    () -> {
                        jobs.retry(id);
                        return id;
                    });

            await().atMost(SOON).until(() -> work.attemptsAt(id).size() == 2);
            awaitState(person, id, JobState.FAILED);
        }
    }

    @Nested
    class Cancelling {

        @Test
        void stopsARunningJob() {
            UserId person = some.reviewer();
            JobId id = start(person, SteppingJob.GO_ON);
            awaitState(person, id, JobState.RUNNING);

            cancel(person, id);

            awaitState(person, id, JobState.CANCELLED);
        }

        @Test
        void keepsAWaitingJobFromEverRunning() {
            UserId person = some.reviewer();

            JobId id =
                    as(
                            person,
                            () ->
                                    transaction.execute(
                                            status -> {
                                                var asked =
                                                        jobs.start(
                                                                SteppingJob.KIND,
                                                                subject,
                                                                SteppingJob.SUCCEED);
                                                jobs.cancel(asked);
                                                return asked;
                                            }));

            awaitState(person, start(person, SteppingJob.SUCCEED), JobState.DONE);
            assertThat(awaitState(person, id, JobState.CANCELLED).attempts()).isZero();
            assertThat(work.attemptsAt(id)).isEmpty();
        }

        @Test
        void isNotForStrangers() {
            UserId person = some.reviewer();
            UserId stranger = some.reviewer();
            JobId id = start(person, SteppingJob.GO_ON);

            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> cancel(stranger, id));

            cancel(some.editor(), id);
            awaitState(person, id, JobState.CANCELLED);
        }
    }

    private JobId start(UserId person, String what) {
        return as(person, () -> jobs.start(SteppingJob.KIND, subject, what));
    }

    private void cancel(UserId person, JobId id) {
        actingAs.run(person, () -> jobs.cancel(id));
    }

    private JobStatus awaitState(UserId person, JobId id, JobState state) {
        Supplier<JobStatus> now = () -> as(person, () -> jobs.status(id).orElseThrow());
        await().atMost(SOON).until(() -> now.get().state() == state);
        return now.get();
    }

    private <T> T as(UserId person, Supplier<T> call) {
        return actingAs.run(person, call);
    }
}
