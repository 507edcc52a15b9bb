package org.claimdesk.evidence;

import java.util.List;
import java.util.regex.Pattern;

/** Which words of cells are figures, as they are shown. */
final class Figures {

    /** A digit, and no letter but the E of a power of ten; currencies and percents are signs. */
    private static final Pattern FIGURE =
            Pattern.compile("[^\\p{L}]*\\d[^\\p{L}]*(?:\\d[eE][+-]?\\d+)?[^\\p{L}]*");

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    private static final int LONGEST = 40;
    private static final int LONGEST_STEP = 10;

    private Figures() {}

    static boolean isFigure(String words) {
        return words.length() <= LONGEST && FIGURE.matcher(words).matches();
    }

    /** Whether figures are years in equal steps, as columns are often named. */
    static boolean areYears(List<String> figures) {
        if (figures.size() < 2 || !figures.stream().allMatch(f -> YEAR.matcher(f).matches())) {
            return false;
        }
        int step = year(figures, 1) - year(figures, 0);
        for (int i = 2; i < figures.size(); i++) {
            if (year(figures, i) - year(figures, i - 1) != step) {
                return false;
            }
        }
        return step != 0 && Math.abs(step) <= LONGEST_STEP;
    }

    private static int year(List<String> figures, int place) {
        return Integer.parseInt(figures.get(place));
    }
}
