package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import org.claimdesk.OnDatabase;
import org.claimdesk.job.JobContext;
import org.claimdesk.job.JobState;
import org.claimdesk.job.JobStatus;
import org.claimdesk.job.JobStopped;
import org.claimdesk.job.JobWords;
import org.claimdesk.job.Jobs;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class DocumentWhoseJobEndedTest extends DeskWithDocuments {

    @Autowired private ReadDocument reading;
    @Autowired private Readings readings;
    @Autowired private Jobs jobs;

    @Test
    void withoutAWordIsNotReadForEver() {
        DocumentDetails document = leftInTheMiddle();

        end(document, JobState.FAILED);

        assertThat(now(document).obstacle()).contains(Obstacle.UNEXPECTED);
        assertThat(now(document).state()).isEqualTo(DocumentState.FAILED);
    }

    @Test
    void byCancellingIsCancelled() {
        DocumentDetails document = leftInTheMiddle();

        end(document, JobState.CANCELLED);

        assertThat(now(document).obstacle()).contains(Obstacle.CANCELLED);
    }

    @Test
    void longAgoDoesNotMatterToOneThatWaitsForAnother() {
        DocumentDetails first = leftInTheMiddle();
        actingAs.run(reviewer, () -> arrivals.retry(first.id()));
        settled(first.id());

        end(first, JobState.FAILED);

        assertThat(now(first).state()).isEqualTo(DocumentState.READY);
    }

    @Test
    void canBeReadAgainOrGivenUp() {
        DocumentDetails document = leftInTheMiddle();
        actingAs.run(reviewer, () -> arrivals.cancel(document.id()));
        assertThat(now(document).obstacle()).contains(Obstacle.CANCELLED);

        actingAs.run(reviewer, () -> readings.start(document.id()));
        actingAs.run(reviewer, () -> arrivals.retry(document.id()));

        assertThat(settled(document.id()).state()).isEqualTo(DocumentState.READY);
    }

    @Test
    void byAShutdownIsNobodysCancellation() {
        DocumentDetails document = settled(arrived(SomeFiles.text("a.txt", "Tin rose.")));
        await().atMost(SOON).until(() -> job(document).state().isEnded());
        actingAs.run(reviewer, () -> readings.start(document.id()));

        assertThatExceptionOfType(JobStopped.class)
                .isThrownBy(
                        () ->
                                as(
                                        () -> {
                                            run(new ShuttingDown(document));
                                            return document;
                                        }));

        assertThat(now(document).state()).isEqualTo(DocumentState.READING);
        assertThat(now(document).obstacle()).isEmpty();
    }

    private DocumentDetails leftInTheMiddle() {
        DocumentDetails document = settled(arrived(SomeFiles.text("a.txt", "Tin")));
        await().atMost(SOON).until(() -> job(document).state().isEnded());
        actingAs.run(reviewer, () -> readings.start(document.id()));
        return now(document);
    }

    private void end(DocumentDetails document, JobState state) {
        JobStatus job = job(document);
        actingAs.run(
                reviewer,
                () ->
                        reading.ended(
                                new JobStatus(
                                        job.id(),
                                        job.kind(),
                                        job.subject(),
                                        state,
                                        job.progress(),
                                        null,
                                        job.askedBy(),
                                        job.askedAt(),
                                        1)));
    }

    private void run(JobContext context) {
        try {
            reading.run(context);
        } catch (JobStopped e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private JobStatus job(DocumentDetails document) {
        return as(() -> jobs.status(document.job().orElseThrow())).orElseThrow();
    }

    private DocumentDetails now(DocumentDetails document) {
        return as(() -> documents.find(document.id())).orElseThrow();
    }

    /** A job that is told to stop although nobody cancelled it. */
    private record ShuttingDown(DocumentDetails document) implements JobContext {

        @Override
        public JobId id() {
            return document.job().orElseThrow();
        }

        @Override
        public Subject subject() {
            return Subject.of(document.id());
        }

        @Override
        public String data() {
            return document.id().toString();
        }

        @Override
        public UserId askedBy() {
            return document.by();
        }

        @Override
        public int attempt() {
            return 1;
        }

        @Override
        public void progress(long done, long total, JobWords words) {}

        @Override
        public boolean isCancelled() {
            return true;
        }

        @Override
        public void stopIfCancelled() {
            throw new JobStopped();
        }
    }
}
