package org.claimdesk.user;

import java.time.Instant;

/**
 * A secret that sets one password once. It is shown once and never kept: the desk knows only its
 * hash.
 */
public record OneTimeLink(String secret, Instant expires) {

    /** Where the link leads, below the desk's address. */
    public static final String PATH = "set-password";

    public String path() {
        return PATH + "/" + secret;
    }

    @Override
    public String toString() {
        return "OneTimeLink[expires=%s]".formatted(expires);
    }
}
