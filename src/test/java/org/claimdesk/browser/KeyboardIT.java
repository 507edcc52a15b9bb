package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From sign-in to a submitted verdict without a mouse. */
@ExtendWith(PicturesOfFailures.class)
class KeyboardIT {

    private static final String ARTICLE = "Sample: Remarks at the new terminal of Port Example";
    private static final String DOCUMENT = "sample-trade-figures.txt";

    private final DeskProgram desk = SharedDesk.running();
    private final String statement = "The terminal has cost 40 million, no. " + UUID.randomUUID();

    @Test
    void marksLinksRatesAndSubmits() {
        try (BrowserContext window = Chromium.desktop()) {
            Keyboard keyboard = Keyboard.at(window);
            signIn(keyboard);
            openTheArticle(keyboard);
            mark(keyboard);
            describe(keyboard);
            link(keyboard);
            rate(keyboard);
            submit(keyboard);
            keyboard.hasUsedNoMouse();
        }
    }

    /** A calendar that opens while somebody types takes the next Tab to itself. */
    @Test
    void goesOnFromADayThatWasTyped() {
        try (BrowserContext window = Chromium.desktop()) {
            Keyboard keyboard = Keyboard.at(window);
            signIn(keyboard);
            Page page = keyboard.page();
            page.navigate(desk.url("claims"));
            Locator from = page.getByLabel("Marked from");
            Locator to = page.getByLabel("Marked to");
            Locator calendar = page.locator("vaadin-date-picker[opened]");

            keyboard.tabTo(from).type("2.1.2026");
            assertThat(calendar).hasCount(0);
            keyboard.press("Tab").isNowIn(to);
            assertThat(from).hasValue("2026-01-02");
            assertThat(page).hasURL(Pattern.compile("from=2026-01-02"));

            keyboard.type("2026-01-05").press("Shift+Tab").isNowIn(from);
            assertThat(to).hasValue("2026-01-05");
            keyboard.press("ArrowDown");
            assertThat(calendar).hasCount(1);
            keyboard.press("Escape");
            assertThat(calendar).hasCount(0);
            keyboard.hasUsedNoMouse();
        }
    }

    @Test
    void goesOnFromADayToItsTime() {
        try (BrowserContext window = Chromium.desktop()) {
            Keyboard keyboard = Keyboard.at(window);
            signIn(keyboard);
            Page page = keyboard.page();
            page.navigate(desk.url("claims"));
            keyboard.tabTo(button(page, "Note a claim")).press("Enter");
            Locator due = page.locator("vaadin-date-time-picker input");

            keyboard.tabTo(due.first()).type("5.1.2027").press("Tab").isNowIn(due.last());
            keyboard.type("14:30").press("Tab");

            assertThat(due.first()).hasValue("2027-01-05");
            assertThat(due.last()).hasValue(Pattern.compile("14:30|2:30 PM"));
            assertThat(page.locator(":is(vaadin-date-picker, vaadin-time-picker)[opened]"))
                    .hasCount(0);
            keyboard.hasUsedNoMouse();
        }
    }

    private void signIn(Keyboard keyboard) {
        Page page = keyboard.page();
        page.navigate(desk.url("login"));
        keyboard.tabTo(page.locator("input[name=username]"))
                .type("reviewer2")
                .tabTo(page.locator("input[name=password]"))
                .type(Chromium.SAMPLE_PASSWORD)
                .press("Enter");
        assertThat(page).hasTitle("Home");
    }

    private static void openTheArticle(Keyboard keyboard) {
        Page page = keyboard.page();
        keyboard.tabTo(
                        page.getByRole(AriaRole.NAVIGATION)
                                .getByRole(
                                        AriaRole.LINK,
                                        new Locator.GetByRoleOptions().setName("Articles")))
                .press("Enter");
        assertThat(page).hasTitle("Articles");
        keyboard.downTheTableTo(link(page, ARTICLE)).press("Enter");
        assertThat(page).hasTitle(ARTICLE);
    }

    /** Finds the place, selects from there word by word, and marks. */
    private static void mark(Keyboard keyboard) {
        Page page = keyboard.page();
        Locator text = page.locator(".reader .mt-text");
        assertThat(text).containsText("We have put 40 million");
        keyboard.tabTo(text)
                .press("/")
                .type("put 40")
                .press("Enter", "Escape")
                .isNowIn(text)
                .press("ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight", "c");
        Painted.only(text, "chosen", "put 40 million");
    }

    private void describe(Keyboard keyboard) {
        Page page = keyboard.page();
        Locator field = page.locator(".claim-form textarea").first();
        keyboard.press("Enter")
                .isNowIn(field)
                .press("Control+a")
                .type(statement)
                .press("Control+Enter");
        assertThat(page.locator(".claim-form").getByText("Saved ")).isVisible();
        keyboard.tabTo(link(page, "Open claim: " + statement)).press("Enter");
        assertThat(page).hasTitle(statement);
    }

    private static void link(Keyboard keyboard) {
        Page page = keyboard.page();
        Locator text = page.locator(".document-paper .mt-text");
        Locator option =
                page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(DOCUMENT));
        keyboard.tabTo(page.getByLabel("Take up another document of the desk"))
                .type("sample-trade-fig");
        assertThat(option).isVisible();
        keyboard.press("ArrowDown", "Enter").isNowIn(text);
        assertThat(text).containsText("Of 100 containers");
        keyboard.press("/").type("12 went").press("Enter", "Escape").isNowIn(text);
        keyboard.press("ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight", "2");
        assertThat(page.getByText("Linked:")).isVisible();
        keyboard.tabTo(button(page, "‹ All evidence")).press("Enter");
        assertThat(page.locator(".evidence-card").getByText("12 went to")).isVisible();
    }

    private static void rate(Keyboard keyboard) {
        Page page = keyboard.page();
        Locator ratings =
                page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Rating"));
        keyboard.tabTo(ratings).press("Space", "ArrowRight", "ArrowRight");
        assertThat(
                        ratings.getByRole(
                                AriaRole.RADIO,
                                new Locator.GetByRoleOptions().setName("Half true")))
                .isChecked();
        Locator rationale =
                page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Rationale"));
        keyboard.tabTo(rationale).type("The figures say nothing of it ").type("[");
        assertThat(page.locator(".references [role=option]").first()).isVisible();
        keyboard.press("Enter").type(".");
        assertThat(rationale).hasText("The figures say nothing of it [1].");
    }

    private static void submit(Keyboard keyboard) {
        keyboard.press("Control+Enter");
        assertThat(keyboard.page().getByText("Revision 1 is submitted.")).isVisible();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
