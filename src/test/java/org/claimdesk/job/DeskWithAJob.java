package org.claimdesk.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.PrintStream;
import java.util.UUID;
import org.claimdesk.SomePeople;
import org.claimdesk.crash.DeskWithoutScreens;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.Role;

/** The services with one job that it is killed over, and again to see it done. */
class DeskWithAJob {

    /** Argument: nothing to start a job, or the id of the one to watch. */
    public static void main(String[] args) throws Exception {
        PrintStream answer = System.out;
        System.setOut(System.err);
        try (var context = DeskWithoutScreens.start()) {
            context.getBean(Scheduler.class).start();
            answer.println("ready");
            SomePeople people = context.getBean(SomePeople.class);
            UserId person = people.named("worker", Role.REVIEWER);
            Jobs jobs = context.getBean(Jobs.class);
            JobId id = args.length > 0 ? JobId.of(args[0]) : people.as(person, () -> start(jobs));
            people.as(person, () -> jobs.watch(id, status -> tell(answer, status)));
            System.in.readAllBytes();
        }
        System.exit(0);
    }

    /**
     * That it runs only once it has come somewhere: others see that it begins before the disk does.
     */
    private static void tell(PrintStream answer, JobStatus status) {
        if (status.state() != JobState.RUNNING || status.progress().done() > 0) {
            answer.printf("%s %s %d%n", status.state(), status.id(), status.attempts());
        }
    }

    private static JobId start(Jobs jobs) {
        var subject = new Subject("article", UUID.randomUUID());
        return jobs.start(SteppingJob.KIND, subject, SteppingJob.GO_ON_ONCE);
    }
}
