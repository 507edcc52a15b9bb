package org.claimdesk.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
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
import org.springframework.jdbc.core.simple.JdbcClient;
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
    class Ending {

        @Test
        void isToldTheHandlerOfADoneJob() {
            UserId person = some.reviewer();
            JobId id = start(person, SteppingJob.SUCCEED);

            awaitState(person, id, JobState.DONE);

            assertThat(work.endsOf(id)).containsExactly(JobState.DONE);
        }

        @Test
        void isToldTheHandlerOnceWhenAJobHasFailedForGood() {
            UserId person = some.reviewer();
            JobId id = start(person, SteppingJob.BREAK);

            awaitState(person, id, JobState.FAILED);

            assertThat(work.endsOf(id)).containsExactly(JobState.FAILED);
        }

        @Test
        void isToldTheHandlerOfAJobCancelledWhileItWaitsToBeTriedAgain() {
            UserId person = some.reviewer();
            JobId id = start(person, SteppingJob.BREAK);
            await().atMost(SOON)
                    .until(
                            () -> as(person, () -> jobs.status(id)).orElseThrow(),
                            s -> s.state() == JobState.QUEUED && s.reason() != null);

            cancel(person, id);

            assertThat(work.endsOf(id)).containsExactly(JobState.CANCELLED);
        }
    }

    @Nested
    class Recovering {

        @Autowired private JobRecovery recovery;
        @Autowired private JdbcClient jdbc;

        @Test
        void runsAJobThatWaitsWithoutATask() {
            UserId person = some.reviewer();
            JobId id = start(person, SteppingJob.GIVE_UP);
            awaitState(person, id, JobState.FAILED);
            await().atMost(SOON).until(() -> tasks(id) == 0);
            jdbc.sql("UPDATE job SET state = 'QUEUED' WHERE id = ?").param(id.value()).update();

            recovery.scheduleForgotten();

            await().atMost(SOON).until(() -> work.attemptsAt(id).size() == 2);
        }

        @Test
        void runsAJobThatWasBegunAnewBeforeItsTaskWasGone() {
            UserId person = some.reviewer();
            AtomicBoolean retried = new AtomicBoolean();
            Consumer<JobId> retryOnce =
                    job -> {
                        if (!retried.getAndSet(true)) {
                            actingAs.run(person, () -> jobs.retry(job));
                        }
                    };
            JobId id = start(person, SteppingJob.GO_ON);
            // Told in the thread of the job, whose task is still in the table.
            as(
                    person,
                    () ->
                            jobs.watch(
                                    id,
                                    status -> {
                                        if (status.state() == JobState.CANCELLED) {
                                            retryOnce.accept(id);
                                        }
                                    }));
            awaitState(person, id, JobState.RUNNING);

            cancel(person, id);

            await().atMost(SOON).until(() -> work.attemptsAt(id).size() == 2);
            cancel(person, id);
        }

        private int tasks(JobId id) {
            return jdbc.sql("SELECT count(*) FROM scheduled_tasks WHERE task_instance = ?")
                    .param(id.toString())
                    .query(Integer.class)
                    .single();
        }
    }

    @Test
    void aListenerThatComesBetweenHearsTheLatestLast() throws InterruptedException {
        UserId person = some.reviewer();
        JobId id = start(person, SteppingJob.GO_ON);
        awaitState(person, id, JobState.RUNNING);
        Queue<JobState> heard = new ConcurrentLinkedQueue<>();
        CountDownLatch holdingUp = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Consumer<JobStatus> slow =
                status -> {
                    if (!status.state().isEnded() && holdingUp.getCount() > 0) {
                        holdingUp.countDown();
                        awaitOpen(goOn);
                    }
                    heard.add(status.state());
                };
        Thread watcher = Thread.ofVirtual().start(() -> as(person, () -> jobs.watch(id, slow)));
        assertThat(holdingUp.await(15, TimeUnit.SECONDS)).isTrue();

        cancel(person, id);
        awaitState(person, id, JobState.CANCELLED);
        goOn.countDown();
        watcher.join();

        await().atMost(SOON)
                .untilAsserted(
                        () ->
                                assertThat(List.copyOf(heard).getLast())
                                        .isEqualTo(JobState.CANCELLED));
    }

    private static void awaitOpen(CountDownLatch latch) {
        try {
            assertThat(latch.await(15, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
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
