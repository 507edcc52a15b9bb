package org.claimdesk.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.claimdesk.OnDatabase;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@OnDatabase
class JobsTest extends DeskWithSteppingJobs {

    @Autowired private TransactionTemplate transaction;

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

    private static void awaitOpen(CountDownLatch latch) {
        try {
            assertThat(latch.await(15, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
