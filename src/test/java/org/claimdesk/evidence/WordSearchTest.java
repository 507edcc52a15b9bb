package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.claimdesk.evidence.FoundWords.Hit;
import org.claimdesk.shared.Locator;
import org.junit.jupiter.api.Test;

class WordSearchTest {

    private static final String TEXT = "Tin rose.\n\nZinc\nfell, TIN\u00a0rose again. a.c abc";
    private static final List<LayerPart> PAGES =
            List.of(
                    new LayerPart(0, new Locator.Page(1), 0, 11),
                    new LayerPart(1, new Locator.Page(2), 11, TEXT.length()));

    @Test
    void ignoresCaseAndKindsOfWhiteSpace() {
        assertThat(find("tin rose").hits()).extracting(Hit::part).containsExactly(0, 1);
        assertThat(find("zinc fell").hits()).extracting(Hit::words).containsExactly("Zinc fell");
    }

    @Test
    void findsWordsThatTheEndOfALineDivides() {
        String text = "harder to com-\npile than stat\u00adically; well-\nknown, co-\u00ad op\n";

        assertThat(places(text, "compile than statically")).containsExactly("10-36");
        assertThat(places(text, "well-known")).containsExactly("38-49");
        assertThat(places(text, "wellknown")).containsExactly("38-49");
        assertThat(places(text, "com pile")).isEmpty();
        assertThat(places("a\u00ad\nb", "ab")).isEmpty();
        assertThat(places("ab", "\u00ad \u2003")).isEmpty();
    }

    @Property(tries = 2_000)
    void findsWhatIsFoundLetterByLetter(
            @ForAll
                    @CharRange(from = 'a', to = 'b')
                    @Chars({'B', '-', ' ', '\n', '\u00ad'})
                    @StringLength(max = 14)
                    String text,
            @ForAll
                    @CharRange(from = 'a', to = 'b')
                    @Chars({'-', ' '})
                    @StringLength(min = 1, max = 4)
                    String words) {
        String sought = words.strip().replaceAll(" +", " ");

        List<Hit> hits = all(text, words).hits();

        int from = 0;
        for (Hit hit : hits) {
            Set<Integer> ends = Set.of();
            while (ends.isEmpty()) {
                ends = ends(text, from++, sought, 0);
            }
            assertThat(hit.start()).isEqualTo(from - 1);
            assertThat(ends).contains(hit.end());
            from = hit.end();
        }
        for (; from <= text.length() && !sought.isEmpty(); from++) {
            assertThat(ends(text, from, sought, 0)).isEmpty();
        }
    }

    /** Where what is sought may end, the rest of it being looked for at a place. */
    private static Set<Integer> ends(String text, int at, String sought, int next) {
        if (next == sought.length()) {
            return Set.of(at);
        }
        if (at >= text.length()) {
            return Set.of();
        }
        char wanted = sought.charAt(next);
        char there = Character.toLowerCase(text.charAt(at));
        if (wanted == ' ') {
            int to = past(text, at, " \n");
            return to > at ? ends(text, to, sought, next + 1) : Set.of();
        }
        if (there != wanted) {
            return Set.of();
        }
        Set<Integer> ends = new TreeSet<>(ends(text, at + 1, sought, next + 1));
        if (next + 1 < sought.length() && sought.charAt(next + 1) != ' ') {
            List<Integer> on = new ArrayList<>(List.of(at + 1));
            if (wanted == '-' && past(text, at + 1, " \n") > at + 1) {
                int to = past(text, at + 1, " \n");
                if (text.substring(at + 1, to).contains("\n")) {
                    on.add(to);
                }
            }
            for (int one : on) {
                int soft = past(text, one, "\u00ad");
                int to = past(text, Math.min(soft + 1, text.length()), " \n");
                ends.addAll(ends(text, one, sought, next + 1));
                ends.addAll(ends(text, soft, sought, next + 1));
                if (text.startsWith("-", soft) && text.substring(soft, to).contains("\n")) {
                    ends.addAll(ends(text, to, sought, next + 1));
                }
            }
        }
        return ends;
    }

    private static int past(String text, int from, String passed) {
        int at = from;
        while (at < text.length() && passed.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    @Test
    void takesSignsForThemselves() {
        assertThat(find("a.c").total()).isEqualTo(1);
        assertThat(find("\\E(").total()).isZero();
    }

    @Test
    void tellsOffsetsOverTheWholeText() {
        Hit hit = find("zinc").hits().getFirst();

        assertThat(TEXT.substring(hit.start(), hit.end())).isEqualTo("Zinc");
        assertThat(hit.locator()).isEqualTo(new Locator.Page(2));
    }

    @Test
    void showsWholeWordsAroundAPlace() {
        String text =
                "The board said that ".repeat(9) + "also tin rose" + " by half in June".repeat(9);

        Hit hit =
                WordSearch.find(
                                text,
                                List.of(new LayerPart(0, new Locator.Whole(), 0, text.length())),
                                "tin rose")
                        .hits()
                        .getFirst();

        assertThat(hit.before())
                .startsWith("\u2026said that The board")
                .endsWith("said that also ");
        assertThat(hit.after()).startsWith(" by half").endsWith("half in\u2026");
    }

    @Test
    void countsMoreThanItLists() {
        String many = "tin ".repeat(WordSearch.MOST_HITS + 50);

        FoundWords found =
                WordSearch.find(
                        many,
                        List.of(new LayerPart(0, new Locator.Whole(), 0, many.length())),
                        "tin");

        assertThat(found.hits()).hasSize(WordSearch.MOST_HITS);
        assertThat(found.total()).isEqualTo(WordSearch.MOST_HITS + 50);
    }

    @Test
    void findsNothingForNothing() {
        assertThat(find("  ").total()).isZero();
    }

    private static FoundWords find(String words) {
        return WordSearch.find(TEXT, PAGES, words);
    }

    private static List<String> places(String text, String words) {
        return all(text, words).hits().stream().map(hit -> hit.start() + "-" + hit.end()).toList();
    }

    private static FoundWords all(String text, String words) {
        return WordSearch.find(
                text, List.of(new LayerPart(0, new Locator.Whole(), 0, text.length())), words);
    }
}
