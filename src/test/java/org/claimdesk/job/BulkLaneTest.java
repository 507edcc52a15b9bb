package org.claimdesk.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.claimdesk.OnDatabase;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnDatabase
class BulkLaneTest extends DeskWithSteppingJobs {

    @Autowired private JdbcClient jdbc;
    @Autowired private BulkRows rows;

    @Test
    void holdsUpNobodyWhoWaitsForOneJob() {
        UserId person = some.reviewer();
        List<JobId> many = startMany(person, 12);
        await().atMost(SOON).until(() -> running(many) > 0);

        JobId one = start(person, SteppingJob.GIVE_UP);

        awaitState(person, one, JobState.FAILED);
        assertThat(many).allMatch(id -> !status(person, id).state().isEnded());
        many.forEach(id -> cancel(person, id));
        many.forEach(id -> awaitState(person, id, JobState.CANCELLED));
    }

    @Test
    void servesPeopleInTurn() {
        UserId first = some.reviewer();
        UserId second = some.reviewer();
        List<JobId> ofFirst = startMany(first, 40);
        await().atMost(SOON).until(() -> running(ofFirst) > 0);
        List<JobId> ofSecond = startMany(second, 2);
        var turns = new BulkTurns(rows);

        List<JobId> next = new ArrayList<>();
        for (int i = 0; i < 8 && turns.next() instanceof BulkTurns.Turn.Begin(JobId id); i++) {
            next.add(id);
        }

        assertThat(next).doesNotHaveDuplicates().containsAll(waiting(ofSecond)).hasSize(8);
        ofFirst.forEach(id -> cancel(first, id));
        ofSecond.forEach(id -> cancel(second, id));
    }

    @Test
    void beginsAnewWhatFailedAndWhatSomebodyRetries() {
        UserId person = some.reviewer();
        JobId id =
                as(person, () -> jobs.startInBulk(SteppingJob.KIND, subject, SteppingJob.GIVE_UP));
        awaitState(person, id, JobState.FAILED);

        actingAs.run(person, () -> jobs.retry(id));

        await().atMost(SOON).until(() -> work.attemptsAt(id).size() == 2);
    }

    private List<JobId> startMany(UserId person, int number) {
        return IntStream.range(0, number)
                .mapToObj(
                        i ->
                                as(
                                        person,
                                        () ->
                                                jobs.startInBulk(
                                                        SteppingJob.KIND,
                                                        subject,
                                                        SteppingJob.GO_ON)))
                .toList();
    }

    private JobStatus status(UserId person, JobId id) {
        return as(person, () -> jobs.status(id).orElseThrow());
    }

    private long running(List<JobId> all) {
        return inState(all, JobState.RUNNING).size();
    }

    private List<JobId> waiting(List<JobId> all) {
        return inState(all, JobState.QUEUED);
    }

    private List<JobId> inState(List<JobId> all, JobState state) {
        return all.stream()
                .filter(
                        id ->
                                jdbc.sql("SELECT state FROM job WHERE id = ?")
                                        .param(id.value())
                                        .query(String.class)
                                        .single()
                                        .equals(state.name()))
                .toList();
    }
}
