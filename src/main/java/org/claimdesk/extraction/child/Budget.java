package org.claimdesk.extraction.child;

import java.util.Optional;
import org.claimdesk.extraction.Limits;
import org.claimdesk.extraction.Unreadable;
import org.claimdesk.extraction.Unreadable.Reason;
import org.jspecify.annotations.Nullable;

/** What one file may still unpack. Remembers the first breach, since parsers swallow exceptions. */
final class Budget {

    private final Limits limits;
    private long unpacked;
    private int entries;
    private @Nullable Unreadable breach;
    private boolean spent;

    Budget(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    /** Whether nothing further may be unpacked. */
    boolean isSpent() {
        return spent;
    }

    /** Why something is missing from the text, if something is. */
    Optional<Unreadable> breach() {
        return Optional.ofNullable(breach);
    }

    /** Something inside can't be read; what stands around it can. */
    void leaveOut(Unreadable something) {
        if (breach == null) {
            breach = something;
        }
    }

    void unpack(long bytes) {
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw refuse(
                    Reason.TOO_LARGE_UNPACKED,
                    "more than %d bytes unpacked".formatted(limits.unpackedBytes()));
        }
    }

    void enter() {
        entries++;
        if (entries > limits.entries()) {
            throw refuse(Reason.TOO_MANY, "more than %d files within".formatted(limits.entries()));
        }
    }

    /** Whether a file so deep inside others may be read; if not, it is left out. */
    boolean allowsDepth(int depth) {
        if (depth > limits.depth()) {
            leaveOut(Unreadable.because(Reason.TOO_DEEP, "files within files"));
            return false;
        }
        return true;
    }

    private Breach refuse(Reason reason, String detail) {
        spent = true;
        breach = Unreadable.because(reason, detail);
        return new Breach(reason, detail);
    }
}
