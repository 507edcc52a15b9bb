package org.claimdesk.report.render;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Times in UTC and in the desk's zone, to the second. */
final class ReportTimes {

    private static final DateTimeFormatter READABLE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private static final DateTimeFormatter OFFSET =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private final ZoneId zone;

    ReportTimes(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * {@code 2026-01-02 09:42:07 UTC · 2026-01-02 10:42:07 Europe/Berlin}, UTC once if it is it.
     */
    String both(Instant time) {
        return isUtc() ? utc(time) : utc(time) + " · " + local(time);
    }

    /** The same, each zone in a line of its own. */
    List<String> each(Instant time) {
        return isUtc() ? List.of(utc(time)) : List.of(utc(time), local(time));
    }

    /** In which zones times are told. */
    String zones() {
        return isUtc() ? "UTC" : "UTC, " + zone.getId();
    }

    String utc(Instant time) {
        return READABLE.withZone(ZoneOffset.UTC).format(time) + " UTC";
    }

    String local(Instant time) {
        return READABLE.withZone(zone).format(time) + " " + zone.getId();
    }

    /** With the offset, for machines: {@code 2026-01-02T10:42:07+01:00}. */
    String offset(Instant time) {
        return OFFSET.withZone(zone).format(time);
    }

    private boolean isUtc() {
        return zone.normalized().equals(ZoneOffset.UTC);
    }
}
