package org.claimdesk.extraction.child;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts lines that a page's width has broken together again. */
final class Paragraphs {

    private static final Pattern BLANK_LINE = Pattern.compile("\n\n+");

    /** A hyphen at the end of a line stays: whether it belongs to the word can't be told. */
    private static final Pattern BROKEN_WORD = Pattern.compile("(?<=\\p{L}-)\n(?=\\p{Ll})");

    private Paragraphs() {}

    static String unwrapped(String text) {
        return Arrays.stream(BLANK_LINE.split(text))
                .map(paragraph -> BROKEN_WORD.matcher(paragraph).replaceAll(""))
                .map(paragraph -> paragraph.replace('\n', ' ').strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
