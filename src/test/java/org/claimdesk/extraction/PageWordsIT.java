package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.extraction.PageWords.Asked;
import org.claimdesk.extraction.PageWords.Case;
import org.claimdesk.extraction.PageWords.Result;
import org.claimdesk.extraction.PageWords.Selected;
import org.claimdesk.shared.Locator;
import org.junit.jupiter.api.Test;

/**
 * The words on a page image are held against the text that was read of the page: all or nothing.
 */
class PageWordsIT extends ReadsInAChild {

    /** Files whose own tables say that their letters are other ones. */
    private static final List<String> GARBLED = List.of("ThuluthFeatures", "habibi");

    private static final String LEFT = "The left column tells of tin and of nothing else at all. ";
    private static final String RIGHT = "On the right zinc fell by half, as everybody knows. ";

    @Test
    void takesWhatStandsInTheTextHoweverItIsBroken() {
        assertThat(take(List.of("Tin rose ", "by ha-", "lf in May."), "Tin rose by\nhalf in May."))
                .as("a hyphen that one of them lacks")
                .isEqualTo("Tin rose by\nhalf in May.");
        assertThat(take(List.of("The o\ufb03ce \ufb01nds"), "The office finds"))
                .isEqualTo("The office finds");
        assertThat(take(List.of("re\u0301sume\u0301"), "r\u00e9sum\u00e9"))
                .isEqualTo("r\u00e9sum\u00e9");
        assertThat(
                        take(
                                List.of("\ufee3\ufeae\ufea3\ufe92\ufe8e"),
                                "\u0645\u0631\u062d\u0628\u0627"))
                .as("shapes of letters")
                .isEqualTo("\u0645\u0631\u062d\u0628\u0627");
        assertThat(take(List.of("co\u00adopera", "tion"), "cooperation")).isEqualTo("cooperation");
        assertThat(take(List.of("-5 %"), "-5 %")).as("a sign is no hyphen").isEqualTo("-5 %");
    }

    @Test
    void findsBlocksThatStandInAnotherOrder() {
        List<String> drawn = List.of(RIGHT, LEFT);
        String text = LEFT + "\n" + RIGHT;

        assertThat(take(drawn, text, new Selected(0, 0, 0, RIGHT.length())))
                .isEqualTo(RIGHT.strip());
        assertThat(take(drawn, text, new Selected(1, 4, 1, 15))).isEqualTo("left column");
        assertThat(take(drawn, text, new Selected(0, 7, 1, 15)))
                .as("what is one stretch on the image is two in the text")
                .isEmpty();
    }

    @Test
    void refusesWhatTheTextSaysOtherwise() {
        String drawn = "Imports of tin rose by 15 per cent in the year 2024, it says.";
        Selected figure = new Selected(0, 15, 0, 34);

        assertThat(take(List.of(drawn), drawn, figure)).isEqualTo("rose by 15 per cent");
        assertThat(take(List.of(drawn), drawn.replace("15", "75"), figure)).isEmpty();
        assertThat(take(List.of(drawn), drawn.replace("15", "1115"), figure))
                .as("more than the image shows")
                .isEmpty();
        assertThat(take(List.of(drawn), drawn.replace("rose ", "rose (see note 3 below) "), figure))
                .isEmpty();
        assertThat(take(List.of(drawn), "Something else was read of this page.", figure)).isEmpty();
        assertThat(take(List.of(drawn), "", figure)).isEmpty();
    }

    @Test
    void doesNotTakeOneOfManyAlikeForAnother() {
        // The text lacks the first row: whichever is meant, it is not certain which one it is.
        List<String> drawn = List.of("0.00 0.00 ", "0.00 0.00 ", "0.00 0.00 ");

        assertThat(take(drawn, "0.00 0.00\n0.00 0.00", new Selected(1, 0, 1, 9))).isEmpty();
        assertThat(take(drawn, "0.00 0.00\n0.00 0.00\n0.00 0.00", new Selected(1, 0, 1, 9)))
                .isEqualTo("0.00 0.00");
    }

    @Test
    void takesTheWordsOfRealFiles() throws Exception {
        Path folder = Path.of(System.getProperty("claimdesk.data", "none"), "documents", "pdf");
        assumeTrue(Files.isDirectory(folder), "Skipped: no data, see the property claimdesk.data");
        List<Asked> files = new ArrayList<>();
        for (Path file : pdfs(folder)) {
            if (extractor.read(file, file.getFileName().toString()) instanceof Extracted read) {
                files.add(new Asked(file.toString(), pages(read)));
            }
        }

        List<Result> results = PageWords.read(this.folder, files);

        assertThat(results).hasSizeGreaterThan(25);
        assertThat(results)
                .allSatisfy(result -> assertThat(result.wrong()).as(result.file()).isEmpty());
        for (Result result : results) {
            if (GARBLED.stream().noneMatch(result.file()::contains)) {
                assertThat((double) result.found())
                        .as(result.file())
                        .isGreaterThanOrEqualTo(0.95 * result.letters());
                assertThat((double) result.taken())
                        .as(result.file())
                        .isGreaterThanOrEqualTo(0.9 * result.words() - 1);
            }
        }
        System.getLogger(PageWordsIT.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0} of {1} words on the pages of {2} files were taken",
                        results.stream().mapToInt(Result::taken).sum(),
                        results.stream().mapToInt(Result::words).sum(),
                        results.size());
    }

    private String take(List<String> items, String text) {
        int last = items.size() - 1;
        return take(items, text, new Selected(0, 0, last, items.get(last).length()));
    }

    private String take(List<String> items, String text, Selected selected) {
        return PageWords.take(folder, List.of(new Case(items, text, List.of(selected))))
                .getFirst()
                .getFirst();
    }

    private static Map<Integer, String> pages(Extracted read) {
        Map<Integer, String> pages = new LinkedHashMap<>();
        for (Part part : read.parts()) {
            if (part.locator() instanceof Locator.Page page) {
                pages.put(page.number(), read.text().substring(part.start(), part.end()));
            }
        }
        return pages;
    }

    private static List<Path> pdfs(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
