package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** An audit report: asked for where something is read, made in the background, fetched. */
final class ReportSteps {

    private static final String HEAD = "Head hash of the audit log";

    private final Colleague who;
    private final Locator card;
    private final Map<String, String> contents = new LinkedHashMap<>();

    private ReportSteps(Colleague who) {
        this.who = who;
        card = who.page().locator(".report-card.chosen");
    }

    /** Asks for a report in all formats on what is on the screen. */
    static ReportSteps askedBy(Colleague who) {
        who.press("Audit report");
        who.dialog().getByRole(AriaRole.BUTTON, named("Make the report")).click();
        assertThat(who.page()).hasTitle("Reports");
        return new ReportSteps(who);
    }

    /** Waits for it and fetches it in every format. */
    ReportSteps isReady() {
        return isReadyAs("PDF", "HTML", "CSV", "ClaimReview");
    }

    /**
     * Waits for it and fetches it in some formats: ClaimReview there is of public verdicts only.
     */
    ReportSteps isReadyAs(String... formats) {
        assertThat(card.getByText("Ready"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
        for (String format : formats) {
            Locator link = card.locator("a.download").filter(having(format));
            Download download = who.page().waitForDownload(link::click);
            contents.put(format, read(download));
        }
        return this;
    }

    /** The hash that the screen names as the head of the log at that moment. */
    String headOfTheLog() {
        card.getByText("Hashes and log").click();
        return card.locator("dt").filter(having(HEAD)).locator("+ dd").innerText();
    }

    void inEachFormatTells(String... words) {
        contents.forEach((format, content) -> tells(format, content, words));
    }

    /** What only the formats for auditors tell: ClaimReview has no words for it. */
    void inFullTells(String... words) {
        contents.forEach(
                (format, content) -> {
                    if (!format.equals("ClaimReview")) {
                        tells(format, content, words);
                    }
                });
    }

    /** No cell of the table is one that a spreadsheet would reckon with. */
    ReportSteps holdsNoFormula() {
        try (var rows = CsvReader.builder().ofCsvRecord(content("CSV"))) {
            rows.stream()
                    .flatMap(row -> row.getFields().stream())
                    .forEach(cell -> assertThat(cell).doesNotMatch("(?s)[=+@\t\r-].*"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    ReportSteps holdsNoMarkupOf(String start) {
        assertThat(content("HTML")).doesNotContain(start);
        return this;
    }

    private String content(String format) {
        return Objects.requireNonNull(contents.get(format));
    }

    /** Where lines break, and how letters are escaped, is each format's own. */
    private static void tells(String format, String content, String... words) {
        for (String word : words) {
            assertThat(squeezed(content)).as(format).contains(squeezed(word));
        }
    }

    private static String squeezed(String words) {
        return words.replaceAll("\\s+", "");
    }

    private static String read(Download download) {
        Path file = download.path();
        String name = download.suggestedFilename();
        try {
            if (!name.endsWith(".pdf")) {
                return Files.readString(file);
            }
            try (var pdf = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(pdf);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
