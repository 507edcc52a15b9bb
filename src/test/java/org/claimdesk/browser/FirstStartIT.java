package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A desk for real use, from its first start to the first administrator's first screen. */
@ExtendWith(PicturesOfFailures.class)
class FirstStartIT {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/set-password/\\S+");
    private static final String PASSWORD = "a few good words";

    /** Not within the test: a picture of a failure shows windows that are open. */
    @AfterEach
    void closeWindows() {
        Chromium.closeWindows();
    }

    @Test
    void makesTheFirstAdministratorByALinkThatWorksOnce() throws IOException {
        Path folder = DeskProgram.newFolder();
        String link;
        BrowserContext person = Chromium.person(1280, 800, ColorScheme.LIGHT);
        try (DeskProgram desk = DeskProgram.start(folder, "serve")) {
            link = link(desk);
            assertThat(Files.readString(folder.resolve("log/claimdesk.log")))
                    .doesNotContain("set-password");

            becomeAdministrator(person.newPage(), link);
            Page again = person.newPage();
            again.navigate(link);
            assertThat(again.getByText("This link was used already")).isVisible();

            Page home = signIn(desk, person, "ada", PASSWORD);
            assertThat(home.getByText("Hello, Ada First")).isVisible();
            assertThat(home.getByText("You are alone at this desk")).isVisible();
        }
        person.clearCookies();
        try (DeskProgram desk = DeskProgram.start(folder, "serve")) {
            assertThat(desk.output()).doesNotContain("set-password");
            Page refused = signIn(desk, person, "admin", Chromium.SAMPLE_PASSWORD);
            assertThat(refused.getByText("You were not signed in")).isVisible();
        }
    }

    private static void becomeAdministrator(Page page, String link) {
        page.navigate(link);
        page.getByLabel("Your name").fill("Ada First");
        page.getByLabel("Sign-in name").fill("ada");
        page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        page.getByLabel("New password, once more").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Set password"))
                .click();
        assertThat(page.getByText("The password is set. Sign in as ada.")).isVisible();
    }

    private static Page signIn(
            DeskProgram desk, BrowserContext person, String name, String password) {
        Page page = person.newPage();
        page.navigate(desk.url("login"));
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        return page;
    }

    /** The program prints it right after its first page can be had. */
    private static String link(DeskProgram desk) {
        desk.awaitPrinted("set-password");
        Matcher link = LINK.matcher(desk.output());
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
