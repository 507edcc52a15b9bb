package org.claimdesk.report.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bullets of rationales as letters. The layout would draw its own as large as the tallest of
 * the fonts, and tag those of a style sheet as items beside the list, which PDF/UA forbids.
 */
final class Bullets {

    /** Lists of ours have a class, and those of others do not lie in each other. */
    private static final Pattern LIST = Pattern.compile("<ul>.*?</ul>", Pattern.DOTALL);

    private Bullets() {}

    static String written(String markup) {
        return LIST.matcher(markup)
                .replaceAll(
                        list ->
                                Matcher.quoteReplacement(
                                        list.group().replace("<li>", "<li>\u2022\u00a0\u00a0")));
    }
}
