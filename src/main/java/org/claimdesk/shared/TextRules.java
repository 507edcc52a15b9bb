package org.claimdesk.shared;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimdesk.shared.IncomingText.Accepted;
import org.claimdesk.shared.IncomingText.Reason;
import org.claimdesk.shared.IncomingText.Refused;

/** What every text of the desk keeps to: lines end with LF, no U+0000, no lone surrogates. */
public final class TextRules {

    private static final char REPLACEMENT = '\uFFFD';

    private static final SpoofChecker CONFUSABLES = new SpoofChecker.Builder().build();

    private static final Pattern TURNS = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

    private TextRules() {}

    /** Checks what a person pasted: it is kept as they meant it, or refused. */
    public static IncomingText accept(String pasted) {
        for (int i = 0; i < pasted.length(); i++) {
            if (pasted.charAt(i) == 0) {
                return new Refused(Reason.ZERO_CHARACTER, i);
            }
            if (isLoneSurrogate(pasted, i)) {
                return new Refused(Reason.LONE_SURROGATE, i);
            }
        }
        return showsNothing(pasted) ? new Refused(Reason.EMPTY, 0) : new Accepted(endLines(pasted));
    }

    /** Whether nobody sees anything of it: spaces of all kinds, and what has no width. */
    public static boolean showsNothing(CharSequence text) {
        return text.codePoints().allMatch(TextSpans::isInvisible);
    }

    /** Mends what an extraction brought: nobody is there to be asked. */
    public static String mend(String extracted) {
        StringBuilder mended = new StringBuilder(endLines(extracted));
        for (int i = 0; i < mended.length(); i++) {
            if (mended.charAt(i) == 0 || isLoneSurrogate(mended, i)) {
                mended.setCharAt(i, REPLACEMENT);
            }
        }
        return mended.toString();
    }

    /**
     * Mends a name, which stands among words of others: nothing in it may turn the direction in
     * which these are read (Unicode's embeddings, overrides and isolates).
     */
    public static String mendName(String name) {
        return TURNS.matcher(mend(name)).replaceAll("").strip();
    }

    /**
     * The same for names that look the same: neither case, spaces nor ways to write a letter tell,
     * nor of which script a letter is (the skeleton of UTS 39).
     */
    public static String foldName(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return CONFUSABLES
                .getSkeleton(plain)
                .codePoints()
                .filter(c -> !TextSpans.isInvisible(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The beginning of a text, at most so many UTF-16 code units: a pair is not split. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean endsInHalf = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, endsInHalf ? most - 1 : most);
    }

    private static String endLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean isLoneSurrogate(CharSequence text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
