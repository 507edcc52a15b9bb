package org.claimdesk.user;

import org.claimdesk.shared.UserId;

/** Somebody's work was to run, but they may not act any more. */
public class InactiveAccount extends RuntimeException {

    public InactiveAccount(UserId person) {
        super("The account %s is not active".formatted(person));
    }
}
