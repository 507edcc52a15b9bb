package org.claimdesk.audit;

import org.claimdesk.shared.Sha256;

/** The end of the log: whoever notes it down can later prove that nothing before it has changed. */
public record LogHead(long position, Sha256 hash) {

    static final LogHead EMPTY = new LogHead(0, new Sha256("0".repeat(64)));
}
