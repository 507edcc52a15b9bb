package org.claimdesk.verdict;

import java.time.Instant;
import java.util.Optional;

/** Embargoes of which nothing is known but the time. */
public final class SomeEmbargo {

    private SomeEmbargo() {}

    public static EmbargoDetails until(Instant notBefore) {
        return new EmbargoDetails(Optional.of(notBefore), Optional.empty(), Optional.empty());
    }

    public static EmbargoDetails lifted() {
        return new EmbargoDetails(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
