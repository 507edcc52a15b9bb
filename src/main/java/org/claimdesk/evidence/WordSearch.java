package org.claimdesk.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimdesk.evidence.FoundWords.Hit;

/** Finds words in the text of a layer, whatever their case and the white space between them. */
final class WordSearch {

    static final int MOST_HITS = 200;
    private static final int MOST_COUNTED = 10_000;
    private static final int SNIPPET = 60;
    private static final String CUT = "\u2026";

    private WordSearch() {}

    static FoundWords find(String text, List<LayerPart> parts, String words) {
        if (words.isBlank()) {
            return new FoundWords(List.of(), 0);
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
                Arrays.stream(words.strip().split("[\\s\\u00a0]+"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[\\s\\u00a0]+"));
        return Pattern.compile(sought, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
