package org.claimdesk.extraction.child;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.extraction.Published;

/** Dates as pages and files write them, with the precision that they write them with. */
final class Dates {

    private static final Pattern ISO =
            Pattern.compile(
                    "(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:[T ]+(\\d{1,2}):(\\d{2})(?::\\d{2}"
                            + "(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?(?:\\d{2})?)?)?)?)?");

    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private static final List<DateTimeFormatter> WRITTEN_OUT =
            List.of(
                    words("[EEEE][EEE][,][ ]d[.] [MMMM][MMM][.][,] uuuu"),
                    words("[EEEE][EEE][,][ ][MMMM][MMM][.] d[,] uuuu"));

    private static final Pattern DAY_IN_WORDS =
            Pattern.compile(
                    "(?:\\d{1,2}(?:st|nd|rd|th)?\\.? +\\p{L}{3,9}\\.?,? +\\d{4})"
                            + "|(?:\\p{L}{3,9}\\.? +\\d{1,2}(?:st|nd|rd|th)?,? +\\d{4})");

    private Dates() {}

    static Optional<Published> parse(String written) {
        String text = written.strip();
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(fromIso(iso)).filter(Dates::isLikely);
            }
            Matcher compact = COMPACT.matcher(text);
            if (compact.matches()) {
                return Optional.of(
                                Published.day(
                                        LocalDate.of(
                                                number(compact, 1),
                                                number(compact, 2),
                                                number(compact, 3))))
                        .filter(Dates::isLikely);
            }
            return byHttp(text).or(() -> inWords(text)).filter(Dates::isLikely);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Published fromIso(Matcher iso) {
        if (iso.group(2) == null) {
            return Published.year(number(iso, 1));
        }
        if (iso.group(3) == null) {
            return Published.month(YearMonth.of(number(iso, 1), number(iso, 2)));
        }
        LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        if (iso.group(4) == null) {
            return Published.day(day);
        }
        LocalDateTime minute = day.atTime(number(iso, 4), number(iso, 5));
        String zone = iso.group(6);
        if (zone == null) {
            return Published.minute(minute);
        }
        ZoneOffset offset =
                zone.startsWith("+") || zone.startsWith("-") ? ZoneOffset.of(zone) : ZoneOffset.UTC;
        return Published.minute(minute.atOffset(offset));
    }

    private static Optional<Published> byHttp(String text) {
        try {
            return Optional.of(
                    Published.minute(
                            OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first day written in English words anywhere in a short text. */
    private static Optional<Published> inWords(String text) {
        Matcher found = DAY_IN_WORDS.matcher(text);
        while (found.find()) {
            String day =
                    found.group().replaceAll("(?<=\\d)(st|nd|rd|th)", "").replaceAll(" +", " ");
            for (DateTimeFormatter form : WRITTEN_OUT) {
                try {
                    TemporalAccessor read = form.parse(day);
                    return Optional.of(Published.day(LocalDate.from(read)));
                } catch (DateTimeException e) {
                    continue;
                }
            }
        }
        return Optional.empty();
    }

    /** Keeps zero dates, epochs and misread numbers out. */
    private static boolean isLikely(Published published) {
        return published.at().getYear() >= 1400
                && published.at().getYear() < 2200
                && !published.date().equals(LocalDate.EPOCH);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static DateTimeFormatter words(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
