package org.claimdesk.extraction;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When something was published, as precisely as its source says and no more.
 *
 * @param at what lies below the precision is its lowest value: the 1st, midnight
 * @param offset from UTC, where a minute comes with one
 */
public record Published(Precision precision, LocalDateTime at, Optional<ZoneOffset> offset) {

    /** How much of a date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY,
        MINUTE
    }

    public static Published year(int year) {
        return new Published(
                Precision.YEAR, LocalDate.of(year, 1, 1).atStartOfDay(), Optional.empty());
    }

    public static Published month(YearMonth month) {
        return new Published(Precision.MONTH, month.atDay(1).atStartOfDay(), Optional.empty());
    }

    public static Published day(LocalDate day) {
        return new Published(Precision.DAY, day.atStartOfDay(), Optional.empty());
    }

    /** A minute in a zone that the source does not tell. */
    public static Published minute(LocalDateTime at) {
        return new Published(Precision.MINUTE, at.withSecond(0).withNano(0), Optional.empty());
    }

    public static Published minute(OffsetDateTime at) {
        return new Published(
                Precision.MINUTE,
                at.toLocalDateTime().withSecond(0).withNano(0),
                Optional.of(at.getOffset()));
    }

    public LocalDate date() {
        return at.toLocalDate();
    }
}
