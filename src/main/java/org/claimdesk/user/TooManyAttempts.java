package org.claimdesk.user;

import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** Sign-in is slowed down for this name or from this address; even the right password waits. */
public class TooManyAttempts extends AuthenticationException {

    TooManyAttempts(Instant until) {
        super("Sign-in is blocked until " + until);
    }
}
