package org.claimdesk.evidence;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.claimdesk.job.JobContext;
import org.claimdesk.shared.WithinModule;

/**
 * Work that only an interrupt ends, such as waiting for a child, in a job that can be cancelled.
 */
@WithinModule
public final class Watched {

    private static final long LOOK_MILLIS = 200;

    private Watched() {}

    /** Interrupts the work when the job is cancelled. */
    public static <T> T call(JobContext context, Callable<T> work)
            throws ExecutionException, InterruptedException {
        return call(context, work, () -> {});
    }

    /**
     * The same, and says so once when the work takes longer than a moment: most does not, and what
     * nobody could see need not be written.
     */
    static <T> T call(JobContext context, Callable<T> work, Runnable lasting)
            throws ExecutionException, InterruptedException {
        boolean told = false;
        FutureTask<T> task = new FutureTask<>(work);
        Thread worker = Thread.ofVirtual().name("read-document").start(task);
        try {
            while (true) {
                context.stopIfCancelled();
                try {
                    return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    // Still at work: asked again above whether it should be.
                    if (!told) {
                        told = true;
                        lasting.run();
                    }
                }
            }
        } finally {
            worker.interrupt();
        }
    }
}
