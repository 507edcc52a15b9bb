package org.claimdesk.user;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The sessions of this node by who sits there. They end as soon as the account changes: nothing is
 * pushed to their screens any more.
 */
@Component
class OpenSessions implements HttpSessionListener {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);

    private final Map<HttpSession, UserId> people = new ConcurrentHashMap<>();

    void seen(HttpSession session, UserId person) {
        people.put(session, person);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        people.remove(event.getSession());
    }

    @TransactionalEventListener
    void on(AccountEvent event) {
        switch (event) {
            case AccountEvent.Deactivated gone -> end(gone.account());
            case AccountEvent.RolesChanged changed -> end(changed.account());
            case AccountEvent.PasswordSet set -> end(set.account());
            case AccountEvent.Created created -> {}
            case AccountEvent.Described described -> {}
            case AccountEvent.LinkMade made -> {}
            case AccountEvent.Reactivated back -> {}
            case AccountEvent.PreferencesChanged changed -> {}
            case AccountEvent.CameIn in -> {}
            case AccountEvent.WentOut out -> {}
        }
    }

    /**
     * The session that asks for the change answers first: it ends at its next request. The others
     * end beside it, since whoever holds one screen must not wait for another.
     */
    private void end(UserId person) {
        HttpSession own = own();
        List<HttpSession> ending =
                people.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(person))
                        .map(Map.Entry::getKey)
                        .filter(session -> !session.equals(own))
                        .toList();
        ending.forEach(people::remove);
        Thread.ofVirtual().name("end-sessions").start(() -> ending.forEach(OpenSessions::end));
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            LOG.debug("A session had ended by itself", e);
        }
    }

    private static @Nullable HttpSession own() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? web.getRequest().getSession(false)
                : null;
    }
}
