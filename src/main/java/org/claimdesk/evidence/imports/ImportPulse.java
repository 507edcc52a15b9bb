package org.claimdesk.evidence.imports;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.claimdesk.user.Roles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells screens that show an import to look once a second: the files themselves move far more often
 * than anybody can read.
 */
@Component
public class ImportPulse {

    private static final Logger log = LoggerFactory.getLogger(ImportPulse.class);
    private static final int EVERY_MS = 1_000;

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private @Nullable ScheduledThreadPoolExecutor clock;

    /**
     * @param told once a second, in a thread of its own
     * @return ends that
     */
    @RolesAllowed(Roles.REVIEWER)
    public Runnable listen(Runnable told) {
        listeners.add(told);
        begin();
        return () -> listeners.remove(told);
    }

    private synchronized void begin() {
        if (clock == null) {
            clock =
                    new ScheduledThreadPoolExecutor(
                            1, Thread.ofPlatform().daemon().name("import-pulse").factory());
            var unused =
                    clock.scheduleWithFixedDelay(
                            this::tell, EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
        }
    }

    private void tell() {
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                log.warn("A screen could not be told of an import", e);
            }
        }
    }

    @PreDestroy
    synchronized void end() {
        if (clock != null) {
            clock.shutdownNow();
        }
    }
}
