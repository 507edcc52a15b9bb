package org.claimdesk;

import static org.claimdesk.ui.Texts.text;

import org.claimdesk.user.ActingAs;
import org.claimdesk.user.OneTimeLink;
import org.claimdesk.user.Passwords;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Prints the link that makes the first administrator, at every start of a desk that has none. It
 * never reaches the log, where more people could read it.
 */
@Component
@Profile("serve")
class FirstStart {

    private final Passwords passwords;
    private final ActingAs actingAs;
    private final Environment environment;

    FirstStart(Passwords passwords, ActingAs actingAs, Environment environment) {
        this.passwords = passwords;
        this.actingAs = actingAs;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void offerTheFirstAccount() {
        actingAs.system(passwords::linkForFirstAdministrator).ifPresent(this::print);
    }

    private void print(OneTimeLink link) {
        Console.print(text("workbench.first-start", WhereItIs.of(environment) + "/" + link.path()));
    }
}
