package org.claimdesk.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.claimdesk.OnDatabase;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@OnDatabase
class EndingJobsTest extends DeskWithSteppingJobs {

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

        /** Else its row would say for ever that it runs. */
        @Test
        void endsLikewiseWhenEvenTheProgramIsAtItsEnd() {
            UserId person = some.reviewer();

            JobId id = start(person, SteppingJob.OVERFLOW);

            var status = awaitState(person, id, JobState.FAILED);
            assertThat(status.reason()).isEqualTo(JobWords.of("job.unexpected", id.toString()));
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
}
