package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;

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

    ImportScreen upload(Path file) {
        who.field("Upload a file").check();
        FileChooser chooser = who.page().waitForFileChooser(() -> who.press("Choose a file"));
        chooser.setFiles(file);
        return this;
    }

    /** Corrects one of the things that were found. */
    ImportScreen correct(String field, String value) {
        Locator input = who.field(field);
        input.fill(value);
        input.press("Tab");
        return this;
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
