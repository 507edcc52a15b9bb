package org.claimdesk.article;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.ui.PartialDates;

/**
 * What the first lines of a text say of it. Nobody marked them as title, byline or date, so only
 * what can hardly be anything else is taken; a person corrects the rest.
 */
record TextHead(
        String title,
        Optional<String> byline,
        Optional<String> outlet,
        Optional<PartialDate> published) {

    /** A longer line is a paragraph and no title, and so is a longer sentence. */
    private static final int LONGEST_LINE = 200;

    private static final int LONGEST_SENTENCE = 120;

    /** How much of a paragraph stands in for a title. */
    private static final int FIRST_WORDS = 100;

    private static final int LINES = 6;
    private static final int CHARACTERS = 20_000;

    private static final String DATE =
            "(?<date>(?<iso>\\d{4}-\\d{2}-\\d{2})|\\d{1,2}\\.? \\p{L}{3,10}\\.?,? \\d{4}"
                    + "|\\p{L}{3,10}\\.? \\d{1,2},? \\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})";

    private static final Pattern DATED =
            Pattern.compile(
                    "(?iu)(?<label>(?:date|dated|published|posted|updated|last updated|datum)(?: on)?[ :]+)?"
                            + DATE
                            + "(?![\\d-])[ ,;:.|–—-]*(?<rest>.*)");

    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*";
    private static final String WRITTEN_BY = "(?:By|BY|by|Von|VON|von|Par|PAR|par|Por|POR|por):? ";

    private static final Pattern BY =
            Pattern.compile(
                    WRITTEN_BY
                            + "(?<name>"
                            + NAME
                            + "(?:[ ,&]+(?:"
                            + NAME
                            + "|and|und|et|y|e|de|da|di|van|von|der|den|la|bin|al))*)");

    /** A date that ends the line with the name. */
    private static final Pattern BY_AND_DATE =
            Pattern.compile(
                    "(?<rest>%s\\p{Lu}.{1,150}?)[ ,;:.|·–—-]+%s".formatted(WRITTEN_BY, DATE));

    /** What papers and agencies are called, and people and places are not. */
    private static final Pattern NAME_OF_AN_OUTLET =
            Pattern.compile(
                    "(?iu)(?:.+ )?(?:agency|chronicle|gazette|herald|journal|magazine|news"
                            + "|newspaper|times|tribune|agentur|anzeiger|nachrichten|rundschau"
                            + "|tageblatt|zeitung)");

    private static final Pattern LABEL =
            Pattern.compile("(?iu)#{1,6} +|(?:title|headline|titel|titre|título) ?: *");

    /**
     * @param isKnown whether the desk has an outlet of this name
     */
    static TextHead of(String text, Predicate<String> isKnown) {
        List<String> lines =
                text.substring(0, Math.min(text.length(), CHARACTERS))
                        .lines()
                        .map(line -> line.replaceAll("[\\s\\p{Z}]+", " ").strip())
                        .filter(line -> !line.isEmpty())
                        .limit(LINES)
                        .toList();
        String title = "";
        Optional<String> byline = Optional.empty();
        Optional<PartialDate> published = Optional.empty();
        for (String line : lines) {
            Optional<Dated> dated = Dated.of(line).or(() -> Dated.behindAName(line));
            published = published.or(() -> dated.map(Dated::date));
            String rest = dated.map(Dated::rest).orElse(line);
            if (title.isEmpty()) {
                title = rest;
            } else if (byline.isEmpty() && rest.length() <= LONGEST_LINE) {
                // A paragraph is none, and could be made to keep the pattern busy.
                byline =
                        Optional.of(BY.matcher(rest))
                                .filter(Matcher::matches)
                                .map(by -> by.group("name"));
            }
            if (rest.length() > LONGEST_LINE) {
                break;
            }
        }
        Optional<String> outlet = byline.flatMap(names -> outletBehind(names, isKnown));
        return new TextHead(
                shortened(title.isEmpty() ? text.strip() : title),
                byline.map(
                        names ->
                                outlet.isEmpty()
                                        ? names
                                        : names.substring(0, names.lastIndexOf(',')).strip()),
                outlet,
                published);
    }

    /** The last of several names, where it can hardly be a person's or a place's. */
    private static Optional<String> outletBehind(String names, Predicate<String> isKnown) {
        int comma = names.lastIndexOf(',');
        return Optional.of(names.substring(comma + 1).strip())
                .filter(last -> comma > 0)
                .filter(last -> NAME_OF_AN_OUTLET.matcher(last).matches() || isKnown.test(last));
    }

    /** A line with a date of its own, and what stands beside it. */
    private record Dated(PartialDate date, String rest) {

        static Optional<Dated> of(String line) {
            Matcher found = DATED.matcher(line);
            // "12 May 1945 was a Saturday" begins a story, and tells nothing about it.
            return found.matches()
                            && (found.group("label") != null
                                    || found.group("iso") != null
                                    || found.group("rest").isEmpty())
                    ? of(found)
                    : Optional.empty();
        }

        static Optional<Dated> behindAName(String line) {
            Matcher found = BY_AND_DATE.matcher(line);
            return found.matches() ? of(found) : Optional.empty();
        }

        private static Optional<Dated> of(Matcher found) {
            return PartialDates.parse(found.group("date").replace(".,", " ").replace(". ", " "))
                    .map(date -> new Dated(date, found.group("rest")));
        }
    }

    private static String shortened(String line) {
        Matcher label = LABEL.matcher(line);
        String title = label.lookingAt() ? line.substring(label.end()) : line;
        if (title.isEmpty() || title.length() <= longest(title)) {
            return title.isEmpty() ? line : title;
        }
        int word = title.lastIndexOf(' ', FIRST_WORDS);
        return title.substring(0, word > 0 ? word : lastCharacter(title)) + "…";
    }

    private static int longest(String title) {
        return title.matches("(?s).*[.!?…][\"'”’»)]*") ? LONGEST_SENTENCE : LONGEST_LINE;
    }

    /** Nothing that readers see as one character is cut through. */
    private static int lastCharacter(String title) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(title);
        return characters.isBoundary(FIRST_WORDS) ? FIRST_WORDS : characters.preceding(FIRST_WORDS);
    }
}
