package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The keys of a claim's page work wherever the keyboard is on it, and nowhere else. */
@ExtendWith(PicturesOfFailures.class)
class ClaimKeysIT {

    private static final String SUBMIT = "Control+Enter";

    private final String statement = "Keys work everywhere on no. " + UUID.randomUUID();

    @SuppressWarnings("NullAway.Init") // they come to work before each test
    private Colleague reviewer;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    @BeforeEach
    void comeToWork() {
        reviewer = Colleague.signedIn(SharedDesk.running(), "reviewer");
        page = reviewer.page();
        ClaimScreen.noted(reviewer, statement);
    }

    @AfterEach
    void goHome() {
        reviewer.close();
    }

    @Test
    void submitFromAPageThatWasOnlyLoaded() {
        page.reload();
        assertThat(reviewer.heading(statement)).isVisible();
        assertThat(page.locator(".verdict-form")).isVisible();

        page.keyboard().press(SUBMIT);

        assertThat(refusal()).containsText("No rating is chosen.");
    }

    @Test
    void submitFromTheOtherColumns() {
        reviewer.field("Find it in an article").focus();
        page.keyboard().press(SUBMIT);
        assertThat(refusal()).isVisible();

        page.reload();
        reviewer.button("Add files").focus();
        page.keyboard().press(SUBMIT);
        assertThat(refusal()).isVisible();
    }

    /** What was typed until then is submitted, too. */
    @Test
    void submitFromTheRationale() {
        new VerdictSteps(reviewer).rate("Not verifiable").write("Nobody knows.");

        page.keyboard().press(SUBMIT);

        reviewer.reads("Revision 1 is submitted.");
        new VerdictSteps(reviewer).reads("Nobody knows.");
    }

    @Test
    void saveTheFormThatTheKeyboardIsIn() {
        new ClaimScreen(reviewer, statement).about();
        Locator field = reviewer.field("Statement");
        field.focus();
        field.press("End");
        page.keyboard().type(", now");

        page.keyboard().press(SUBMIT);

        assertThat(page.locator(".claim-form").getByText("Saved ")).isVisible();
        assertThat(refusal()).hasCount(0);
    }

    @Test
    void submitNothingFromADialog() {
        reviewer.press("Add a note");
        Locator note = reviewer.dialog().getByLabel("What was said, seen or calculated");
        note.fill("Something");

        page.keyboard().press(SUBMIT);
        page.waitForTimeout(500);

        assertThat(note).hasValue("Something");
        page.keyboard().press("Escape");
        reviewer.press("Throw away");
        assertThat(reviewer.dialog()).hasCount(0);
        assertThat(refusal()).hasCount(0);
    }

    @Test
    void areShownOnASheetFromAPageThatWasOnlyLoaded() {
        page.reload();
        assertThat(reviewer.heading(statement)).isVisible();

        page.keyboard().press("?");

        assertThat(reviewer.dialog()).containsText("Submit the verdict for approval");
        page.keyboard().press("?");
        assertThat(reviewer.dialog()).hasCount(1);
    }

    @Test
    void areLettersWhereSomebodyTypes() {
        new VerdictSteps(reviewer).write("Who says so?").reads("Who says so?");

        assertThat(reviewer.dialog()).hasCount(0);
    }

    private Locator refusal() {
        return page.locator(".verdict-panel .refusal");
    }
}
