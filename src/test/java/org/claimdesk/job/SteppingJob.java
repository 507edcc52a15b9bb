package org.claimdesk.job;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.CurrentUser;
import org.springframework.stereotype.Component;

/** A job for tests whose data says what it shall do. */
@Component
class SteppingJob implements JobHandler {

    static final String KIND = "test.stepping";

    /** Begins and ends at once. */
    static final String SUCCEED = "succeed";

    /** Goes on until it is stopped. */
    static final String GO_ON = "go on";

    /** Goes on until it is stopped; another attempt succeeds. */
    static final String GO_ON_ONCE = "go on once";

    /** Breaks at the first attempt and succeeds at the second. */
    static final String BREAK_ONCE = "break once";

    /** Breaks whenever it is tried. */
    static final String BREAK = "break";

    /** Runs out of what no job may run out of, whenever it is tried. */
    static final String OVERFLOW = "overflow";

    /** Says that there is no use in trying. */
    static final String GIVE_UP = "give up";

    private final Map<JobId, List<UserId>> attempts = new ConcurrentHashMap<>();
    private final Map<JobId, List<JobState>> ends = new ConcurrentHashMap<>();
    private final CurrentUser currentUser;

    SteppingJob(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** In whose name this job was attempted, each time. */
    List<UserId> attemptsAt(JobId id) {
        return attempts.getOrDefault(id, List.of());
    }

    /** Which ends of this job it was told, each time. */
    List<JobState> endsOf(JobId id) {
        return ends.getOrDefault(id, List.of());
    }

    @Override
    public void ended(JobStatus job) {
        ends.computeIfAbsent(job.id(), id -> new CopyOnWriteArrayList<>()).add(job.state());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) throws Exception {
        attempts.computeIfAbsent(job.id(), id -> new CopyOnWriteArrayList<>())
                .add(currentUser.id());
        switch (job.data()) {
            case SUCCEED -> job.progress(1, 2, JobWords.of("test.running"));
            case GO_ON -> goOn(job);
            case GO_ON_ONCE -> {
                if (job.attempt() == 1) {
                    goOn(job);
                }
            }
            case BREAK_ONCE -> {
                if (job.attempt() == 1) {
                    throw new IllegalStateException("Broken as the test wants it");
                }
            }
            case BREAK -> throw new IllegalStateException("Broken as the test wants it");
            case OVERFLOW -> throw new StackOverflowError("Broken as the test wants it");
            case GIVE_UP -> throw new JobFailed(JobWords.of("test.given-up"));
            default -> throw new IllegalArgumentException(job.data());
        }
    }

    private static void goOn(JobContext job) throws InterruptedException {
        for (int step = 0; step < 2_000; step++) {
            job.progress(step, 2_000, JobWords.of("test.running"));
            job.stopIfCancelled();
            boolean never = new CountDownLatch(1).await(10, TimeUnit.MILLISECONDS);
            assert !never;
        }
    }
}
