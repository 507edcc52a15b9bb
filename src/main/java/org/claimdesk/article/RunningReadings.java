package org.claimdesk.article;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Reads beside the screens, so that no session waits under its lock. How many files are read at
 * once, the extraction decides.
 */
@Component
class RunningReadings implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(RunningReadings.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Reading start(Callable<ReadOutcome> work, Consumer<ReadOutcome> done) {
        AtomicBoolean begun = new AtomicBoolean();
        var running =
                threads.submit(
                        () -> {
                            if (begun.compareAndSet(false, true)) {
                                done.accept(outcome(work));
                            }
                        });
        return () -> {
            if (begun.compareAndSet(false, true)) {
                done.accept(new ReadOutcome.Cancelled());
            } else {
                running.cancel(true);
            }
        };
    }

    private static ReadOutcome outcome(Callable<ReadOutcome> work) {
        try {
            return work.call();
        } catch (InterruptedException e) {
            return new ReadOutcome.Cancelled();
        } catch (Exception | Error e) { // Whoever waits is told, whatever it was.
            log.error("An import failed", e);
            return new ReadOutcome.Failed();
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
