package org.claimdesk.job;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.ActingAs;
import org.springframework.beans.factory.annotation.Autowired;

/** Jobs whose every step a test decides. */
abstract class DeskWithSteppingJobs {

    static final Duration SOON = Duration.ofSeconds(15);

    @Autowired Jobs jobs;
    @Autowired SteppingJob work;
    @Autowired ActingAs actingAs;
    @Autowired SomePeople some;

    final Subject subject = new Subject("article", UUID.randomUUID());

    JobId start(UserId person, String what) {
        return as(person, () -> jobs.start(SteppingJob.KIND, subject, what));
    }

    void cancel(UserId person, JobId id) {
        actingAs.run(person, () -> jobs.cancel(id));
    }

    JobStatus awaitState(UserId person, JobId id, JobState state) {
        Supplier<JobStatus> now = () -> as(person, () -> jobs.status(id).orElseThrow());
        await().atMost(SOON).until(() -> now.get().state() == state);
        return now.get();
    }

    <T> T as(UserId person, Supplier<T> call) {
        return actingAs.run(person, call);
    }
}
