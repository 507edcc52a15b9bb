package org.claimdesk.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.claimdesk.report.content.ReportContent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A report on paper reads as a document: full pages, headings with what they head, page numbers.
 */
class PdfPagesTest {

    private static final Set<String> HEADINGS =
            Set.of("Where it was said", "Evidence", "Verdict", "Rests on", "Audit log");

    private static final String HEAD_OF_THE_LOG = "What happened, with the hash of the entry";

    private static List<PdfSheet> pages;

    @BeforeAll
    static void print() throws IOException {
        ReportContent content =
                ReportOfClaims.of(
                        ReportOfClaims.published(),
                        ReportOfClaims.corrected(),
                        ReportOfClaims.withdrawn(),
                        ReportOfClaims.open(),
                        ReportOfClaims.large(7, 9, 60));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReport().render(content, out);
        pages = PdfSheet.all(out.toByteArray());
    }

    /** The first is a title, the last ends where the report does. */
    @Test
    void leavesNoPageHalfEmpty() {
        assertThat(pages.subList(1, pages.size() - 1))
                .hasSizeGreaterThan(10)
                .allSatisfy(page -> assertThat(page.filled()).isGreaterThan(0.6));
    }

    @Test
    void leavesNoHeadingAloneAtTheEndOfAPage() {
        assertThat(pages.subList(1, pages.size()))
                .extracting(page -> page.lines().getLast())
                .noneMatch(HEADINGS::contains)
                .noneMatch(line -> line.matches("(Revision )?\\d+[.:] \\S.*"));
    }

    @Test
    void beginsEachPageOfALogWithItsHead() {
        assertThat(pages)
                .filteredOn(page -> page.lines().stream().anyMatch(line -> line.startsWith("50")))
                .hasSizeGreaterThan(2)
                .allSatisfy(
                        page ->
                                assertThat(page.lines())
                                        .anyMatch(line -> line.contains(HEAD_OF_THE_LOG)));
    }

    @Test
    void numbersItsPages() {
        for (int number = 1; number <= pages.size(); number++) {
            assertThat(pages.get(number - 1).foot())
                    .startsWith("Audit report ")
                    .endsWith("%d / %d".formatted(number, pages.size()));
        }
    }

    @Test
    void setsABulletBeforeEachItemOfAList() {
        assertThat(pages.stream().flatMap(page -> page.lines().stream()))
                .anyMatch(line -> line.matches("•\\W+See the table"));
    }

    /**
     * Raised by less than half of its line, a reference does not look like one of the line above.
     */
    @Test
    void setsReferencesAtTheHeightOfTheirLine() {
        assertThat(pages.stream().flatMap(page -> page.raised("it[1].").stream()))
                .isNotEmpty()
                .allSatisfy(points -> assertThat(points).isBetween(1f, 5f));
    }
}
