package org.claimdesk.audit;

import java.time.Instant;
import java.util.UUID;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to show; what is null does not matter.
 *
 * @param from the first moment
 * @param until the first moment no longer wanted
 * @param subjectKind such as {@code claim}
 * @param action such as {@code claim.marked}
 */
public record LogFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable UserId actor,
        @Nullable String subjectKind,
        @Nullable UUID subjectId,
        @Nullable String action) {

    public static final LogFilter ALL = new LogFilter(null, null, null, null, null, null);

    public static LogFilter about(Subject subject) {
        return new LogFilter(null, null, null, subject.kind(), subject.id(), null);
    }

    public static LogFilter during(Instant from, Instant until) {
        return new LogFilter(from, until, null, null, null, null);
    }
}
