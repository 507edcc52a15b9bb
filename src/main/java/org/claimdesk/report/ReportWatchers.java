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

    /** A listener that fails keeps neither the others nor whoever asked from going on. */
    @TransactionalEventListener
    void on(ReportEvent.Asked asked) {
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                log.warn("A listener did not take the report {}", asked.report(), e);
            }
        }
    }
}
