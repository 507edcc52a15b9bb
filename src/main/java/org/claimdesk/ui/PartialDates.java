package org.claimdesk.ui;

import static org.claimdesk.ui.Texts.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.shared.PartialDate;

/** Dates with precision, as people read and write them. */
public final class PartialDates {

    private static final List<String> DAYS =
            List.of(
                    "uuuu-M-d",
                    "d MMMM uuuu",
                    "d MMM uuuu",
                    "MMMM d uuuu",
                    "MMM d uuuu",
                    "d.M.uuuu");
    private static final List<String> MONTHS =
            List.of("uuuu-M", "MMMM uuuu", "MMM uuuu", "M/uuuu", "M.uuuu");

    private static final Pattern TIMED = Pattern.compile("(.+) (\\d{2}:\\d{2})");

    private PartialDates() {}

    /** As in {@code 2 January 2026}, {@code January 2026} or {@code 2026}. */
    public static String format(PartialDate date) {
        LocalDate day = date.firstDay();
        return switch (date.precision()) {
            case YEAR -> String.valueOf(day.getYear());
            case MONTH -> formatter("MMMM uuuu").format(day);
            case DAY -> Times.format(day);
            case MINUTE ->
                    text("ui.date.minute", Times.format(day), formatter("HH:mm").format(date.at()));
        };
    }

    /** Reads what a person wrote, as precisely as they wrote it. Empty where it is no date. */
    public static Optional<PartialDate> parse(String written) {
        String clean = written.strip().replaceAll("[\\s,]+", " ");
        try {
            return Optional.of(PartialDate.parse(clean.replace(' ', 'T')));
        } catch (IllegalArgumentException | DateTimeException e) {
            // Not in the one form that programs write: perhaps in one of those of people.
        }
        Matcher timed = TIMED.matcher(clean);
        return timed.matches()
                ? day(timed.group(1)).flatMap(day -> at(day, timed.group(2)))
                : day(clean).or(() -> month(clean));
    }

    private static Optional<PartialDate> day(String written) {
        return first(DAYS, LocalDate::from, written).flatMap(PartialDates::day);
    }

    private static Optional<PartialDate> day(LocalDate day) {
        return isYear(day.getYear()) ? Optional.of(PartialDate.day(day)) : Optional.empty();
    }

    private static Optional<PartialDate> month(String written) {
        return first(MONTHS, YearMonth::from, written)
                .filter(month -> isYear(month.getYear()))
                .map(PartialDate::month);
    }

    private static Optional<PartialDate> at(PartialDate day, String time) {
        try {
            return Optional.of(
                    new PartialDate(
                            PartialDate.Precision.MINUTE,
                            day.firstDay().atTime(LocalTime.parse(time)),
                            Optional.empty()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isYear(int year) {
        return year >= 1 && year <= 9999;
    }

    private static <T> Optional<T> first(
            List<String> patterns, TemporalQuery<T> query, String written) {
        for (Locale locale : List.of(Times.readable(), Locale.ENGLISH)) {
            for (String pattern : patterns) {
                try {
                    return Optional.of(formatter(pattern, locale).parse(written, query));
                } catch (DateTimeParseException e) {
                    // The next pattern may fit.
                }
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter formatter(String pattern) {
        return formatter(pattern, Times.readable());
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
