package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people meet who are not signed in, guess a password, or open what is not for them. */
class ClosedDoorsIT {

    private static final Pattern SIGN_IN = Pattern.compile(".*/login.*");
    private static final String SOME_ID = "11111111-1111-1111-1111-111111111111";

    private static DeskProgram desk;

    @BeforeAll
    static void start() {
        desk = DeskProgram.sample();
    }

    @AfterAll
    static void stop() {
        Chromium.closeWindows();
        desk.close();
    }

    @Test
    void whoeverIsNotSignedInComesToTheSignInPage() {
        try (BrowserContext nobody = Chromium.person(1280, 800, ColorScheme.LIGHT)) {
            Page page = nobody.newPage();
            for (String path :
                    List.of("", "claims", "claims/" + SOME_ID, "administration", "nowhere")) {
                page.navigate(desk.url(path));
                assertThat(page).hasURL(SIGN_IN);
            }
            APIResponse text =
                    nobody.request()
                            .get(
                                    desk.url("content/versions/" + SOME_ID + "/text"),
                                    RequestOptions.create().setMaxRedirects(0));
            assertThat(text.status()).isNotEqualTo(200);
            assertThat(text.text()).doesNotContain("rare earths");
        }
    }

    @Test
    void whatIsNotThereAndWhatIsForbiddenLookTheSame() {
        Page page = Chromium.signIn(desk, "reviewer");

        for (String path :
                List.of("nowhere", "claims/" + SOME_ID, "administration/accounts", "a/b/c/d")) {
            page.navigate(desk.url(path));
            assertThat(page.locator(".empty-state"))
                    .containsText("There is nothing at this address, or you may not open it");
        }
    }

    @Test
    void guessingIsSlowedDownAndSaysSo() {
        try (BrowserContext guesser = Chromium.person(390, 844, ColorScheme.DARK)) {
            Page page = guesser.newPage();
            for (int i = 0; i < 6; i++) {
                page.navigate(desk.url("login"));
                page.locator("input[name=username]").fill("nobody");
                page.locator("input[name=password]").fill("a wrong password");
                page.locator("input[name=password]").press("Enter");
                page.waitForURL(url -> url.contains("?"));
            }
            assertThat(page.getByText("Please wait before you try again")).isVisible();
        }
    }
}
