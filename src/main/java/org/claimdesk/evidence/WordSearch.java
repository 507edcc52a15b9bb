package org.claimdesk.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimdesk.evidence.FoundWords.Hit;

/**
 * Finds words in the text of a layer, whatever their case and the white space between them, and
 * though the end of a line divides them. The offsets are those of the text as it is.
 */
final class WordSearch {

    static final int MOST_HITS = 200;
    private static final int MOST_COUNTED = 10_000;
    private static final int SNIPPET = 60;
    private static final String CUT = "\u2026";
    private static final String SOFT_HYPHEN = "\u00ad";
    private static final String HYPHENS = "-\u2010\u2011";
    private static final String SPACES = "[\\s\\p{Z}\\x85]";
    private static final Pattern WHITE_SPACE = Pattern.compile(SPACES + "+");

    private static final String LINE_ENDS = "(?:" + SPACES + "*\\n" + SPACES + "*)?";

    /** Between two letters of a word: nothing, soft hyphens, or a hyphen at the end of a line. */
    private static final String DIVIDED =
            "(?:\\xad+|\\xad*[%s]%s*\\n%s*)?".formatted(HYPHENS, SPACES, SPACES);

    private WordSearch() {}

    static FoundWords find(String text, List<LayerPart> parts, String words) {
        if (WHITE_SPACE.matcher(words.replace(SOFT_HYPHEN, "")).replaceAll("").isEmpty()) {
            return FoundWords.NONE;
        }
        Matcher matcher = pattern(words).matcher(text);
        List<Hit> hits = new ArrayList<>();
        int total = 0;
        int part = 0;
        while (total < MOST_COUNTED && matcher.find()) {
            total++;
            if (hits.size() < MOST_HITS) {
                while (part < parts.size() - 1 && matcher.start() >= parts.get(part).end()) {
                    part++;
                }
                hits.add(hit(text, parts.get(part), matcher.start(), matcher.end()));
            }
        }
        return new FoundWords(hits, total);
    }

    private static Pattern pattern(String words) {
        String sought =
                Arrays.stream(WHITE_SPACE.split(words.replace(SOFT_HYPHEN, "")))
                        .filter(word -> !word.isEmpty())
                        .map(WordSearch::word)
                        .collect(Collectors.joining(SPACES + "+"));
        return Pattern.compile(sought, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A word, though a line may end within it. */
    private static String word(String word) {
        return word.codePoints()
                .mapToObj(
                        letter ->
                                "\\x{%x}".formatted(letter)
                                        + (HYPHENS.indexOf(letter) < 0 ? "" : LINE_ENDS))
                .collect(Collectors.joining(DIVIDED))
                .replaceFirst(Pattern.quote(LINE_ENDS) + "$", "");
    }

    private static Hit hit(String text, LayerPart part, int start, int end) {
        int from = wholeWordFrom(text, Math.max(0, start - SNIPPET), start);
        int to = wholeWordTo(text, Math.min(text.length(), end + SNIPPET), end);
        return new Hit(
                part.ordinal(),
                part.locator(),
                start,
                end,
                (from > 0 ? CUT : "") + whole(text, from, start),
                flat(text.substring(start, end)),
                whole(text, end, to) + (to < text.length() ? CUT : ""));
    }

    /** Where the next word begins; the same place where there is no white space to tell by. */
    private static int wholeWordFrom(String text, int from, int limit) {
        int at = from;
        while (at > 0 && at < limit && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at < limit ? at : from;
    }

    private static int wholeWordTo(String text, int to, int limit) {
        int at = to;
        while (at < text.length() && at > limit && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at > limit ? at : to;
    }

    /** Without half a surrogate pair at either side. */
    private static String whole(String text, int from, int to) {
        int start = from < to && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        int end = to > start && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
        return flat(text.substring(start, end));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
