package org.claimdesk.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A date as precisely as its source tells it and no more.
 *
 * @param precision how much of {@code at} is known
 * @param at what lies below the precision has its lowest value: the first month, the 1st, midnight
 * @param offset from UTC, where a minute comes with one
 */
public record PartialDate(Precision precision, LocalDateTime at, Optional<ZoneOffset> offset) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    /** How much of a date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY,
        MINUTE
    }

    public PartialDate {
        LocalDate day = at.toLocalDate();
        at =
                switch (precision) {
                    case YEAR -> day.withDayOfYear(1).atStartOfDay();
                    case MONTH -> day.withDayOfMonth(1).atStartOfDay();
                    case DAY -> day.atStartOfDay();
                    case MINUTE -> at.withSecond(0).withNano(0);
                };
        if (precision != Precision.MINUTE) {
            offset = Optional.empty();
        }
        if (at.getYear() < 1 || at.getYear() > 9999) {
            throw new IllegalArgumentException("No year that a source would name: " + at);
        }
    }

    public static PartialDate year(int year) {
        return new PartialDate(
                Precision.YEAR, LocalDate.of(year, 1, 1).atStartOfDay(), Optional.empty());
    }

    public static PartialDate month(YearMonth month) {
        return new PartialDate(Precision.MONTH, month.atDay(1).atStartOfDay(), Optional.empty());
    }

    public static PartialDate day(LocalDate day) {
        return new PartialDate(Precision.DAY, day.atStartOfDay(), Optional.empty());
    }

    /** The first day that may be meant; dates are ordered by it. */
    public LocalDate firstDay() {
        return at.toLocalDate();
    }

    /** ISO 8601 of reduced precision: {@code 2026}, {@code 2026-01}, {@code 2026-01-02T10:42Z}. */
    public String format() {
        return switch (precision) {
            case YEAR -> "%04d".formatted(at.getYear());
            case MONTH -> YearMonth.from(at).toString();
            case DAY -> firstDay().toString();
            case MINUTE -> MINUTE.format(at) + offset.map(ZoneOffset::getId).orElse("");
        };
    }

    /** Reads what {@link #format} wrote; anything else is an IllegalArgumentException. */
    public static PartialDate parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> year(Year.parse(text).getValue());
                case 7 -> month(YearMonth.parse(text));
                case 10 -> day(LocalDate.parse(text));
                default ->
                        new PartialDate(
                                Precision.MINUTE,
                                LocalDateTime.parse(text.substring(0, 16)),
                                text.length() == 16
                                        ? Optional.empty()
                                        : Optional.of(ZoneOffset.of(text.substring(16))));
            };
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("No date with precision: " + text, e);
        }
    }
}
