package org.claimdesk.verdict;

import java.util.UUID;

/** Names one version of a rating scale; a version never changes. */
public record ScaleRef(UUID scale, int version) {

    public ScaleRef {
        if (version < 1) {
            throw new IllegalArgumentException("Versions of a scale count from 1: " + version);
        }
    }
}
