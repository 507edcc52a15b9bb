package org.claimdesk.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared when somebody looks for them: without case, accents, odd spaces. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Folded() {}

    public static String of(String text) {
        String apart = Normalizer.normalize(TextRules.mend(text), Normalizer.Form.NFKD);
        String bare = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        return SPACES.matcher(bare).replaceAll(" ").strip();
    }

    /** The folded text, cut to the length of the column that keeps it. */
    public static String of(String text, int longest) {
        return TextRules.cut(of(text), longest);
    }

    /** A pattern for {@code LIKE ... ESCAPE '!'} that finds the text anywhere. */
    public static String anywhere(String text) {
        return "%" + of(text).replaceAll("([!%_])", "!$1") + "%";
    }
}
