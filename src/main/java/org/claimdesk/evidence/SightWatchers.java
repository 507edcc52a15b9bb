package org.claimdesk.evidence;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.claimdesk.shared.UserId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Whose screens on this node want to hear that something is not there for them any more. */
@Component
class SightWatchers {

    private static final Logger log = LoggerFactory.getLogger(SightWatchers.class);

    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

    private record Watcher(UserId person, Runnable told) {}

    Runnable add(UserId person, Runnable told) {
        Watcher watcher = new Watcher(person, told);
        watchers.add(watcher);
        return () -> watchers.removeIf(one -> one == watcher);
    }

    /** Beside whoever took it away: they must not wait for the screens of others. */
    @TransactionalEventListener
    void on(SightLost lost) {
        Thread.ofVirtual().name("tell-lost-sight").start(() -> tell(lost.person()));
    }

    /** A screen that fails does not keep the others from hearing. */
    private void tell(UserId person) {
        for (Watcher watcher : watchers) {
            try {
                if (watcher.person().equals(person)) {
                    watcher.told().run();
                }
            } catch (RuntimeException e) {
                log.warn("A screen could not be told that something is gone", e);
            }
        }
    }
}
