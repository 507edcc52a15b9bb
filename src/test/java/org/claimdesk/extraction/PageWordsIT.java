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

    /** Of each file: its further pages are made as those are. */
    private static final int PAGES = 4;

    private static final String LEFT = "The left column tells of tin and of nothing else at all. ";
    private static final String RIGHT = "On the right zinc fell by half, as everybody knows. ";

    @Test
    void takesWhatStandsInTheTextHoweverItIsBroken() {
        String hello = "\u0645\u0631\u062d\u0628\u0627";

        assertThat(
                        take(
                                // A hyphen that one of them lacks.
                                whole(
                                        "Tin rose by\nhalf in May.",
                                        "Tin rose ",
                                        "by ha-",
                                        "lf in May."),
                                whole("The office finds", "The o\ufb03ce \ufb01nds"),
                                whole("r\u00e9sum\u00e9", "re\u0301sume\u0301"),
                                // Shapes of letters.
                                whole(hello, "\ufee3\ufeae\ufea3\ufe92\ufe8e"),
                                whole("cooperation", "co\u00adopera", "tion"),
                                // A sign is no hyphen.
                                whole("-5 %", "-5 %")))
                .containsExactly(
                        "Tin rose by\nhalf in May.",
                        "The office finds",
                        "r\u00e9sum\u00e9",
                        hello,
                        "cooperation",
                        "-5 %");
    }

    @Test
    void findsBlocksThatStandInAnotherOrder() {
        List<String> drawn = List.of(RIGHT, LEFT);
        String text = LEFT + "\n" + RIGHT;

        assertThat(
                        take(
                                new Case(
                                        drawn,
                                        text,
                                        List.of(
                                                new Selected(0, 0, 0, RIGHT.length()),
                                                new Selected(1, 4, 1, 15),
                                                // One stretch on the image is two in the text.
                                                new Selected(0, 7, 1, 15)))))
                .containsExactly(RIGHT.strip(), "left column", "");
    }

    @Test
    void refusesWhatTheTextSaysOtherwise() {
        String drawn = "Imports of tin rose by 15 per cent in the year 2024, it says.";
        Selected figure = new Selected(0, 15, 0, 34);
        List<String> texts =
                List.of(
                        drawn.replace("15", "75"),
                        // More than the image shows.
                        drawn.replace("15", "1115"),
                        drawn.replace("rose ", "rose (see note 3 below) "),
                        "Something else was read of this page.",
                        "");

        assertThat(take(new Case(List.of(drawn), drawn, List.of(figure))))
                .containsExactly("rose by 15 per cent");
        assertThat(
                        take(
                                texts.stream()
                                        .map(
                                                text ->
                                                        new Case(
                                                                List.of(drawn),
                                                                text,
                                                                List.of(figure)))
                                        .toArray(Case[]::new)))
                .hasSize(texts.size())
                .containsOnly("");
    }

    @Test
    void doesNotTakeOneOfManyAlikeForAnother() {
        // The first text lacks a row: whichever is meant, it is not certain which one it is.
        List<String> drawn = List.of("0.00 0.00 ", "0.00 0.00 ", "0.00 0.00 ");
        List<Selected> second = List.of(new Selected(1, 0, 1, 9));

        assertThat(
                        take(
                                new Case(drawn, "0.00 0.00\n0.00 0.00", second),
                                new Case(drawn, "0.00 0.00\n0.00 0.00\n0.00 0.00", second)))
                .containsExactly("", "0.00 0.00");
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

    /** Everything on the image is selected. */
    private static Case whole(String text, String... items) {
        int last = items.length - 1;
        return new Case(
                List.of(items), text, List.of(new Selected(0, 0, last, items[last].length())));
    }

    private List<String> take(Case... cases) {
        return PageWords.take(folder, List.of(cases)).stream().flatMap(List::stream).toList();
    }

    private static Map<Integer, String> pages(Extracted read) {
        Map<Integer, String> pages = new LinkedHashMap<>();
        for (Part part : read.parts()) {
            if (part.locator() instanceof Locator.Page page && pages.size() < PAGES) {
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
