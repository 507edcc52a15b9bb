package org.claimdesk.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerState;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.shared.FreeRoom;
import org.claimdesk.shared.JobId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Does jobs of which there are many beside those that somebody waits for (decision 0079): a
 * thousand files keep one thread of the scheduler, and no article waits behind them. A few are
 * under way at once, so that while one is read the ones before it are written down. The people who
 * asked are served in turn.
 */
@Component
class BulkLane {

    static final String TASK = "bulk";

    private static final Logger log = LoggerFactory.getLogger(BulkLane.class);
    private static final int WORKERS = 3;

    private final BulkRows rows;
    private final ObjectProvider<JobRunner> runner;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;
    private final FreeRoom room;
    private final LanePause pause = new LanePause();
    private volatile boolean isRunning;

    BulkLane(
            BulkRows rows,
            ObjectProvider<JobRunner> runner,
            ObjectProvider<Scheduler> scheduler,
            Clock clock,
            FreeRoom room) {
        this.rows = rows;
        this.runner = runner;
        this.scheduler = scheduler;
        this.clock = clock;
        this.room = room;
    }

    /**
     * A job of the lane was committed. In another thread: this one may still hold its transaction.
     */
    void hasWork() {
        if (!isRunning) {
            Thread.ofVirtual().name("bulk-wake").start(this::wake);
        }
    }

    /** Also to be called after the lane was left: what came at that moment saw it running. */
    void wake() {
        if (rows.isAnyWaiting()) {
            Scheduler table = scheduler.getObject();
            table.scheduleIfNotExists(new TaskInstance<>(TASK, "lane"), clock.instant());
            table.triggerCheckForDueExecutions();
        }
    }

    Instant soon() {
        return clock.instant().plus(Duration.ofSeconds(1));
    }

    /** Returns when nothing is left to do, or the desk is being shut down. */
    void run(SchedulerState state) {
        isRunning = true;
        try {
            runAll(state);
        } finally {
            isRunning = false;
        }
    }

    private void runAll(SchedulerState state) {
        int cutOff = rows.takeUpCutOff();
        if (cutOff > 0) {
            log.info("{} jobs of the bulk lane were cut off and are begun again", cutOff);
        }
        var turns = new BulkTurns(rows);
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            workers.add(
                    Thread.ofPlatform()
                            .daemon()
                            .name("bulk-" + (i + 1))
                            .start(() -> work(turns, state)));
        }
        try {
            for (Thread worker : workers) {
                worker.join();
            }
        } catch (InterruptedException e) {
            workers.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
        }
    }

    private void work(BulkTurns turns, SchedulerState state) {
        while (!state.isShuttingDown() && !Thread.currentThread().isInterrupted()) {
            try {
                if (!room.isThere()) {
                    Thread.sleep(pause.withoutRoom());
                    continue;
                }
                if (isDone(turns, state)) {
                    return;
                }
                pause.works();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                rest(pause.after(e));
            }
        }
    }

    private boolean isDone(BulkTurns turns, SchedulerState state) throws InterruptedException {
        switch (turns.next()) {
            case BulkTurns.Turn.Begin(var id) -> begin(id, turns, state);
            case BulkTurns.Turn.Wait() -> Thread.sleep(BulkTurns.LOOK_EVERY);
            case BulkTurns.Turn.Leave() -> {
                return true;
            }
        }
        return false;
    }

    private void begin(JobId id, BulkTurns turns, SchedulerState state) {
        boolean isWritten = false;
        try {
            runner.getObject().run(id, state);
            isWritten = true;
        } finally {
            if (isWritten) {
                turns.done(id);
            } else {
                turns.cutOff(id);
            }
        }
    }

    private static void rest(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
