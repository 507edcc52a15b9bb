package org.claimdesk.crash;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.Role;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The real services without screens, in a process that is there to be killed. It says whether
 * everything in the ledger is there, then works and acknowledges until its end.
 */
class DeskUnderLoad {

    static final String EVERYTHING_IS_THERE = "everything is there";
    static final String FAILED = "failed: ";
    static final int WORKERS = 3;

    /** What the log prints goes elsewhere. */
    private static final PrintStream LEDGER = System.out;

    /** Argument: the ledger. The settings of the desk are system properties. */
    public static void main(String[] args) throws IOException {
        System.setOut(System.err);
        try (ConfigurableApplicationContext context = DeskWithoutScreens.start()) {
            SomePeople people = context.getBean(SomePeople.class);
            UserId person = people.named("worker", Role.REVIEWER, Role.EDITOR);
            List<Acknowledged> ledger =
                    Files.readAllLines(Path.of(args[0])).stream().map(Acknowledged::read).toList();
            LEDGER.println(people.as(person, () -> context.getBean(LedgerCheck.class).of(ledger)));
            List<Thread> workers =
                    IntStream.range(0, WORKERS)
                            .mapToObj(number -> worker(context, people, person))
                            .toList();
            workers.forEach(Thread::start);
            // Until somebody kills this process, or the one that waits for it has gone.
            System.in.readAllBytes();
            System.exit(0);
        }
    }

    private static Thread worker(
            ConfigurableApplicationContext context, SomePeople people, UserId person) {
        NewsroomWork work = context.getBean(NewsroomWork.class);
        return Thread.ofPlatform()
                .daemon()
                .unstarted(
                        () -> {
                            while (true) {
                                people.as(person, () -> attempt(work));
                            }
                        });
    }

    /** What fails was not acknowledged: that is all a caller may rely on. */
    private static void attempt(NewsroomWork work) {
        try {
            work.once(DeskUnderLoad::acknowledge);
        } catch (RuntimeException e) {
            e.printStackTrace(System.err);
            LEDGER.println(FAILED + e.getClass().getName());
            Runtime.getRuntime().halt(1);
        }
    }

    /** In one write, so that lines of several threads stay whole. */
    private static synchronized void acknowledge(Acknowledged saved) {
        LEDGER.println(saved.line());
    }
}
