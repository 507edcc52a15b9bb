package org.claimdesk.ui;

import com.ibm.icu.text.NumberFormat;
import java.util.regex.Pattern;
import org.claimdesk.shared.TextRules;

/** Numbers and sizes as people read them. */
public final class Formats {

    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Formats() {}

    public static String number(long number) {
        return NumberFormat.getIntegerInstance(Texts.locale()).format(number);
    }

    /** A size in steps of 1,000, as in {@code 1.4 MB}. */
    public static String size(long bytes) {
        int unit = 0;
        double size = bytes;
        while (size >= 1_000 && unit < UNITS.length - 1) {
            size /= 1_000;
            unit++;
        }
        NumberFormat format = NumberFormat.getNumberInstance(Texts.locale());
        format.setMaximumFractionDigits(unit == 0 || size >= 100 ? 0 : 1);
        return format.format(size) + " " + UNITS[unit];
    }

    /** The beginning of words on one line, with an ellipsis where more was said. */
    public static String shortened(String words, int longest) {
        String line = SPACES.matcher(words.strip()).replaceAll(" ");
        return line.length() <= longest
                ? line
                : TextRules.cut(line, longest - 1).strip() + "\u2026";
    }
}
