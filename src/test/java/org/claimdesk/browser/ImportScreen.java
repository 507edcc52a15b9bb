package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** How an article comes in, and what was found in it before anything is saved. */
final class ImportScreen {

    private final Colleague who;

    private ImportScreen(Colleague who) {
        this.who = who;
    }

    static ImportScreen openedBy(Colleague who) {
        who.goTo("Articles");
        who.press("Import an article");
        assertThat(who.heading("Import an article")).isVisible();
        return new ImportScreen(who);
    }

    ImportScreen paste(String text) {
        who.field("Text of the article").fill(text);
        who.press("Read text");
        return this;
    }

    /** Pastes from the clipboard, as a long text comes in. */
    ImportScreen pasteFromClipboard(String text) {
        who.page().evaluate("text => navigator.clipboard.writeText(text)", text);
        who.field("Text of the article").press("Control+v");
        who.press("Read text");
        return this;
    }

    /** Reads once more what stands in the field. */
    ImportScreen readAgain() {
        who.press("Read text");
        return this;
    }

    ImportScreen upload(Path file) {
        fileChooser().setFiles(file);
        return this;
    }

    ImportScreen upload(FilePayload file) {
        fileChooser().setFiles(file);
        return this;
    }

    ImportScreen fetch(String address) {
        who.field("Give an address").check();
        who.field("Address").fill(address);
        who.press("Fetch and read");
        return this;
    }

    private FileChooser fileChooser() {
        who.field("Upload a file").check();
        return who.page().waitForFileChooser(() -> who.press("Choose a file"));
    }

    /** Corrects one of the things that were found. */
    ImportScreen correct(String field, String value) {
        Locator input = who.field(field);
        input.fill(value);
        input.press("Tab");
        return this;
    }

    /** Words of the text stand beside what was found. */
    ImportScreen shows(String words) {
        assertThat(who.page().locator(".import-proposal")).containsText(words);
        return this;
    }

    /** Goes elsewhere without saving what was read, which the desk asks about first. */
    void leave() {
        who.page()
                .getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Articles"))
                .click();
        who.press("Leave");
        assertThat(who.page()).hasTitle("Articles");
    }

    /** What came in is refused in a sentence that fits a pattern, and can be tried anew. */
    void isRefused(String why) {
        assertThat(who.page().locator(".import-panel .refusal")).containsText(Pattern.compile(why));
        assertThat(who.field("Paste text")).isVisible();
    }

    ReaderScreen save() {
        who.press("Save article");
        who.reads("The article is saved.");
        return new ReaderScreen(who);
    }

    /** For bytes that came before: no proposal, the article that they made. */
    ReaderScreen isThereAlready() {
        who.reads("These bytes came before");
        return new ReaderScreen(who);
    }
}
