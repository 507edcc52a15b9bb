package org.claimdesk.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Languages that a text may be in, the likeliest first.
 *
 * @param codes as the program that recognises names them, such as {@code deu}; one to five
 */
public record RecognitionLanguages(List<String> codes) {

    /** More make it slow and no better. */
    public static final int MOST = 5;

    /** No more than names of languages and scripts need: it goes into a command line. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{1,30}");

    public RecognitionLanguages {
        codes = codes.stream().distinct().toList();
        if (codes.isEmpty() || codes.size() > MOST) {
            throw new IllegalArgumentException(
                    "One to %d languages, not %s".formatted(MOST, codes));
        }
        codes.forEach(RecognitionLanguages::check);
    }

    /** Reads what {@link #format} wrote; anything else is an IllegalArgumentException. */
    public static RecognitionLanguages parse(String text) {
        return new RecognitionLanguages(Arrays.asList(text.split("\\+", -1)));
    }

    public String format() {
        return String.join("+", codes);
    }

    /** The likeliest as an IETF tag where it has one, such as {@code de}. */
    public String tag() {
        return tag(codes.getFirst());
    }

    /** The same for one code; a code without a tag stays as it is. */
    public static String tag(String code) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(language -> Locale.of(language).getISO3Language().equals(code))
                .findFirst()
                .orElse(code);
    }

    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    private static void check(String code) {
        if (!isCode(code)) {
            throw new IllegalArgumentException("No language: " + code);
        }
    }
}
