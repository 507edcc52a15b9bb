package org.claimdesk.user;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that somebody signed out. */
@Component
class SignOut {

    private final ActingAs actingAs;
    private final ApplicationEventPublisher events;

    SignOut(ActingAs actingAs, ApplicationEventPublisher events) {
        this.actingAs = actingAs;
        this.events = events;
    }

    @EventListener
    @Transactional
    void on(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
            actingAs.system(() -> events.publishEvent(new AccountEvent.WentOut(person.id())));
        }
    }
}
