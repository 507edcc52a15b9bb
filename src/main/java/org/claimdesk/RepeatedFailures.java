package org.claimdesk;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * Lets libraries that try again every second say the same thing once a minute: while the database
 * cannot be reached, the scheduler alone would fill the log.
 */
public final class RepeatedFailures extends TurboFilter {

    private static final List<String> PERSISTENT =
            List.of("com.github.kagkarlsson.scheduler", "com.zaxxer.hikari", "org.hibernate");

    private static final long QUIET = Duration.ofMinutes(1).toNanos();

    private final Map<String, Long> said = new ConcurrentHashMap<>();

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            @Nullable Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        if (format == null
                || !level.isGreaterOrEqual(Level.WARN)
                || PERSISTENT.stream().noneMatch(logger.getName()::startsWith)) {
            return FilterReply.NEUTRAL;
        }
        return isSaidAgain(logger.getName() + format) ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    private boolean isSaidAgain(String what) {
        long now = System.nanoTime();
        Long before = said.get(what);
        if (before != null && now - before < QUIET) {
            return true;
        }
        said.put(what, now);
        return false;
    }
}
