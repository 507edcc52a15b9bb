package org.claimdesk.extraction.child;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.tika.parser.microsoft.TikaExcelDataFormatter;
import org.claimdesk.extraction.StoredValue;
import org.claimdesk.extraction.StoredValue.Kind;
import org.claimdesk.shared.TextRules;
import org.jspecify.annotations.Nullable;

/** Stored values of cells whose numbers are written as spreadsheets do. */
final class Numbers {

    private static final int LONGEST_WORDS = 1_000;
    private static final int MOST_DIGITS = 40;

    private final TikaExcelDataFormatter formatter = new TikaExcelDataFormatter();
    private final boolean since1904;

    /**
     * @param since1904 from which year days are counted, instead of 1900
     */
    Numbers(boolean since1904) {
        this.since1904 = since1904;
    }

    /**
     * Compares a number with what its cell shows. The parser counts days from 1900 also in the
     * workbooks that count them from 1904; what it made of those is corrected.
     */
    void compare(ValueLines lines, int row, int column, double number, int format, String pattern) {
        String words = lines.shown(row, column);
        boolean from1900 = words.equals(shown(number, format, pattern, false));
        if (!since1904) {
            lines.compare(from1900);
            return;
        }
        String right = shown(number, format, pattern, true);
        lines.compare(from1900 || words.equals(right));
        if (from1900 && !words.equals(right)) {
            lines.correct(row, column, right);
        }
    }

    private String shown(double number, int format, String pattern, boolean from1904) {
        String shown = formatter.formatRawCellContents(number, format, pattern, from1904);
        return Texts.clean(shown).strip().replaceAll("\\s+", " ");
    }

    StoredValue value(
            String cell, double number, int format, String pattern, @Nullable String formula) {
        Optional<String> date = date(number, format, pattern);
        return new StoredValue(
                cell,
                date.isPresent() ? Kind.DATE : Kind.NUMBER,
                plain(number),
                Optional.of(TextRules.cut(Texts.clean(pattern), LONGEST_WORDS)),
                date,
                formula(formula));
    }

    static StoredValue word(String cell, Kind kind, String word, @Nullable String formula) {
        return new StoredValue(
                cell,
                kind,
                TextRules.cut(Texts.clean(word), LONGEST_WORDS),
                Optional.empty(),
                Optional.empty(),
                formula(formula));
    }

    /** In as few digits as tell it from every other number. */
    static String plain(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return Double.toString(number);
        }
        BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        String digits = exact.toPlainString();
        return digits.length() > MOST_DIGITS ? exact.toString() : digits;
    }

    private Optional<String> date(double number, int format, String pattern) {
        if (!DateUtil.isADateFormat(format, pattern) || !DateUtil.isValidExcelDate(number)) {
            return Optional.empty();
        }
        LocalDateTime at = DateUtil.getLocalDateTime(number, since1904);
        if (at == null) {
            return Optional.empty();
        }
        LocalTime time = at.toLocalTime().truncatedTo(ChronoUnit.SECONDS);
        if (number < 1) {
            return Optional.of(time.toString());
        }
        return Optional.of(
                number == Math.rint(number)
                        ? at.toLocalDate().toString()
                        : at.toLocalDate() + "T" + time);
    }

    private static Optional<String> formula(@Nullable String formula) {
        return Optional.ofNullable(formula)
                .map(words -> TextRules.cut(Texts.clean(words), LONGEST_WORDS));
    }
}
