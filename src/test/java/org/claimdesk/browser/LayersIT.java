package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.claimdesk.extraction.SomePictures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A scanned page is recognised, quoted and corrected; a passage is translated and checked. */
@ExtendWith(PicturesOfFailures.class)
class LayersIT {

    private static final String WORDS = "imports rose by four percent";
    private static final String GERMAN =
            "Die Einfuhren von Zinn stiegen im vergangenen Jahr um vier Prozent, sagt das Amt."
                    + " Im Jahr davor waren sie noch gefallen, weil die Häfen geschlossen waren.";

    private static Colleague reviewer;
    private static Colleague editor;

    @BeforeAll
    static void comeToWork() {
        assumeThat(Path.of("/usr/bin/tesseract"))
                .as("Tesseract is not installed here: nothing is recognised in the browser")
                .exists();
        reviewer = Colleague.signedIn(SharedDesk.running(), "reviewer");
        editor = Colleague.signedIn(SharedDesk.running(), "editor");
    }

    @AfterAll
    static void goHome() {
        if (reviewer != null) {
            reviewer.close();
            editor.close();
        }
    }

    @Test
    void areRecognisedQuotedCorrectedAndKeptApart() {
        ClaimScreen claim = ClaimScreen.noted(reviewer, "Tin imports rose " + UUID.randomUUID());
        EvidenceSteps evidence = claim.evidence();
        evidence.choose(scan()).isReady("scan.pdf").opening("scan.pdf").click();
        assertThat(reviewer.page().locator(".recognition-line"))
                .containsText("Pages without text were recognised in English.");
        reviewer.press("‹ All evidence");
        DocumentSteps document = evidence.open("scan.pdf");
        assertThat(reviewer.page().locator(".page-origin"))
                .containsText("This page was recognised by Tesseract");
        document.link(WORDS, "supports").back();
        assertThat(evidence.card(WORDS)).containsText("recognised by Tesseract");

        evidence.open("scan.pdf");
        reviewer.more("Correct this page");
        Locator words = reviewer.field("Text of the page");
        assertThat(words).hasValue(Pattern.compile("Tin " + WORDS));
        words.fill("Tin imports rose by five percent");
        reviewer.field("Why").fill("Held against the picture");
        hasNoObstacles("while a page is corrected");
        reviewer.press("Save correction");
        assertThat(reviewer.page().locator(".page-origin")).containsText("corrected by");
        reviewer.press("What was corrected");
        assertThat(reviewer.dialog().locator("del").first()).containsText("four");
        assertThat(reviewer.dialog().locator("ins")).containsText("five");
        hasNoObstacles("where a correction is compared");
        reviewer.press("Close");
        new DocumentSteps(reviewer).back();

        evidence.openAt(WORDS).isOpenAt(WORDS);
        assertThat(reviewer.page().locator(".layer-choice")).containsText("Text 2");
        reviewer.press("Look it up in the newest text");
        assertThat(reviewer.page().locator(".layer-lookup")).containsText("five percent");
        hasNoObstacles("where a passage stays on its text");
    }

    @Test
    void areTranslatedBesideTheQuotationAndCheckedBySomebodyElse() {
        ClaimScreen claim = ClaimScreen.noted(reviewer, "Tin imports rose " + UUID.randomUUID());
        EvidenceSteps evidence = claim.evidence();
        evidence.choose(german()).isReady("amt.txt").open("amt.txt");
        new DocumentSteps(reviewer).link("um vier Prozent", "supports").back();
        reviewer.press("Add a translation");
        reviewer.dialog()
                .getByLabel("Translation", new Locator.GetByLabelOptions().setExact(true))
                .fill("by four per cent");
        hasNoObstacles("while a translation is typed");
        reviewer.press("Save translation");
        Locator card = evidence.card("um vier Prozent");
        assertThat(card.locator(".translation")).containsText("by four per cent");
        assertThat(card.locator(".translation")).containsText("Not checked");
        assertThat(card.locator("blockquote, .quote")).not().containsText("per cent");
        hasNoObstacles("where a translation stands");

        claim.openedBy(editor);
        editor.press("I checked it: it is right");
        assertThat(editor.page().locator(".translation")).containsText("Checked by");
    }

    private static void hasNoObstacles(String where) {
        List<String> obstacles = new ArrayList<>();
        Axe axe = Axe.on(reviewer.page());
        for (Look look : Look.values()) {
            look.at(reviewer.page());
            axe.violations().forEach(found -> obstacles.add(look + " " + found));
            Reflow.tooWide(reviewer.page()).forEach(found -> obstacles.add(look + " " + found));
        }
        Look.WIDE_LIGHT.at(reviewer.page());
        assertThat(obstacles).as(where).isEmpty();
    }

    private static FilePayload scan() {
        byte[] pdf =
                SomePictures.pdf(
                        List.of(
                                SomePictures.of("Tin " + WORDS, "in the harbour last May."),
                                "The second page has text of its own."));
        return new FilePayload("scan.pdf", "application/pdf", pdf);
    }

    private static FilePayload german() {
        byte[] words = (GERMAN + "\n\n" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        return new FilePayload("amt.txt", "text/plain", words);
    }
}
