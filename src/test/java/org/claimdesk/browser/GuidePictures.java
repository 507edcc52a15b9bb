package org.claimdesk.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Takes the pictures of the guide and the README anew, from a sample desk of its own. */
public final class GuidePictures {

    private static final String FIGURE = "Nearly half of the country's rare earths come from China";
    private static final String CHIPS = "A third of all chips made in the Sample Republic";

    private final DeskProgram desk;
    private final Path folder;

    private GuidePictures(DeskProgram desk, Path folder) {
        this.desk = desk;
        this.folder = folder;
    }

    /** Takes the folder that the pictures go to. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int status = 1;
        try (DeskProgram desk = DeskProgram.sample()) {
            new GuidePictures(desk, folder).takeAll();
            status = 0;
        } catch (RuntimeException e) {
            e.printStackTrace();
        } finally {
            // The browser's driver would keep the process alive.
            System.exit(status);
        }
    }

    private void takeAll() {
        Page reviewer = person("reviewer", 1440, 900, ColorScheme.LIGHT);
        reviewer.getByText("My claims").waitFor();
        take(reviewer, "home");
        proposal(reviewer);
        reader(reviewer, "reader");
        claim(reviewer, FIGURE);
        take(reviewer, "claim-light-wide");
        document(reviewer);
        report(reviewer);
        Page editor = person("editor", 1440, 900, ColorScheme.LIGHT);
        approval(editor);
        history(editor);
        Page auditor = person("auditor", 1440, 900, ColorScheme.LIGHT);
        log(auditor);
        Page administrator = person("admin", 1440, 900, ColorScheme.LIGHT);
        administrator.navigate(desk.url("administration/accounts"));
        administrator.getByText("Rosa Quint").first().waitFor();
        take(administrator, "accounts");
        Page dark = person("reviewer", 1280, 800, ColorScheme.DARK);
        claim(dark, FIGURE);
        take(dark, "claim-dark");
        reader(person("reviewer", 390, 844, ColorScheme.LIGHT), "reader-phone");
    }

    private void proposal(Page page) {
        page.navigate(desk.url("articles/import"));
        page.getByLabel("Text of the article")
                .fill(
                        """
                        Lantern festival draws record crowd, mayor says

                        By Mara Finch, Port Example Gazette, 14 February 2026

                        More than 60,000 people came to the lantern festival on Saturday, the mayor said. \
                        That would be twice as many as last year.
                        """);
        button(page, "Read text").click();
        page.getByText("What was found").waitFor();
        take(page, "import");
    }

    private void reader(Page page, String name) {
        page.navigate(desk.url("articles"));
        page.getByRole(AriaRole.LINK, linked("A state visit with rare earths")).first().click();
        page.getByText("Without them no motor turns").waitFor();
        page.locator(".desk-main").press("n");
        take(page, name);
    }

    private void claim(Page page, String statement) {
        page.navigate(desk.url("claims?text=" + statement.replace(" ", "%20")));
        page.getByText(statement).first().click();
        page.locator(".evidence-card").first().waitFor();
        page.getByText("Before it can be published").waitFor();
    }

    private void document(Page page) {
        page.locator(".evidence-card")
                .filter(new Locator.FilterOptions().setHasText("sample-supply-review.pdf"))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(Pattern.compile("sample-supply-review.*")))
                .first()
                .click();
        page.getByLabel("Find words in the document").fill("per cent");
        page.locator(".place-found").first().waitFor();
        take(page, "document");
    }

    private void report(Page page) {
        claim(page, FIGURE);
        button(page, "Audit report").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.BUTTON).first().waitFor();
        take(page, "report");
    }

    private void approval(Page page) {
        page.navigate(desk.url("approvals"));
        page.getByText(CHIPS).first().click();
        button(page, "Approve").waitFor();
        take(page, "approval");
    }

    private void history(Page page) {
        claim(page, FIGURE);
        page.getByRole(AriaRole.LINK, linked("History")).first().click();
        page.getByText("Published as a correction").first().waitFor();
        take(page, "history");
    }

    private void log(Page page) {
        page.navigate(desk.url("log"));
        button(page, "Check the log").click();
        page.getByText("Intact:").waitFor();
        take(page, "log");
    }

    private Page person(String name, int width, int height, ColorScheme scheme) {
        BrowserContext context = Chromium.person(width, height, scheme);
        return Chromium.signIn(desk, name, context);
    }

    private void take(Page page, String name) {
        page.locator("vaadin-connection-indicator[loading]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.evaluate("document.fonts.ready");
        page.waitForTimeout(800); // A picture may show what still moves; a test may not.
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static Page.GetByRoleOptions linked(String words) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(".*" + words + ".*"));
    }
}
