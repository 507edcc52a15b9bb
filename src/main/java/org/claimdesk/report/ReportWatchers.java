package org.claimdesk.report;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Who wants to hear on this node that somebody asked for a report. */
@Component
class ReportWatchers {

    private static final Logger log = LoggerFactory.getLogger(ReportWatchers.class);

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    ReportWatch add(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Beside whoever asked: else they wait until all others' screens are drawn, and those are drawn
     * while the connection of what was just committed is still held.
     */
    @TransactionalEventListener
    void on(ReportEvent.Asked asked) {
        Thread.ofVirtual().name("tell-report").start(() -> tell(asked));
    }

    /** A listener that fails does not keep the others from hearing. */
    private void tell(ReportEvent.Asked asked) {
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                log.warn("A listener did not take the report {}", asked.report(), e);
            }
        }
    }
}
