package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people meet who are not signed in, guess a password, or open what is not for them. */
@ExtendWith(PicturesOfFailures.class)
class ClosedDoorsIT {

    private static final Pattern SIGN_IN = Pattern.compile(".*/login.*");
    private static final String SOME_ID = "11111111-1111-1111-1111-111111111111";

    /** Answers which rule forbade it. */
    private static final String LOAD_FROM_ELSEWHERE =
            """
            () => new Promise(told => {
              addEventListener('securitypolicyviolation', refused => told(refused.effectiveDirective));
              const style = document.createElement('link');
              style.rel = 'stylesheet';
              style.href = 'http://elsewhere.invalid/style.css';
              style.onload = () => told('loaded');
              document.head.append(style);
            })""";

    @RegisterExtension static final OwnDesk DESK = new OwnDesk();

    @Test
    void whoeverIsNotSignedInComesToTheSignInPage() {
        try (BrowserContext nobody = Chromium.person(1280, 800, ColorScheme.LIGHT)) {
            Page page = nobody.newPage();
            for (String path :
                    List.of("", "claims", "claims/" + SOME_ID, "administration", "nowhere")) {
                page.navigate(DESK.running().url(path));
                assertThat(page).hasURL(SIGN_IN);
            }
        }
    }

    @Test
    void anAddressThatCannotBeReadGetsASentence() {
        Page reviewer = Chromium.signIn(DESK.running(), "reviewer");

        reviewer.navigate(DESK.running().url("claims?to=%F0"));

        assertThat(reviewer.getByRole(AriaRole.HEADING))
                .hasText("There is nothing at this address");
        reviewer.getByRole(AriaRole.LINK).click();
        assertThat(reviewer).hasTitle("Home");
    }

    @Test
    void textsAndMarksAreForThoseWhoMayReadThem() {
        Page reviewer = Chromium.signIn(DESK.running(), "reviewer");
        reviewer.navigate(DESK.running().url("articles"));
        reviewer.getByText("A state visit with rare earths").first().click();
        Locator text = reviewer.locator(".reader marked-text");
        assertThat(text).containsText("no motor turns");
        Page administrator = Chromium.signIn(DESK.running(), "admin");

        try (BrowserContext nobody = Chromium.desktop()) {
            for (String address : List.of("textUrl", "marksUrl")) {
                String url =
                        DESK.running()
                                .url((String) text.evaluate("(text, name) => text[name]", address));
                APIResponse given = ask(reviewer.context(), url);
                assertThat(given.status()).isEqualTo(200);
                assertThat(given.body()).isNotEmpty();
                for (BrowserContext person : List.of(nobody, administrator.context())) {
                    APIResponse refused = ask(person, url);
                    assertThat(refused.status()).isNotEqualTo(200);
                    assertThat(refused.text()).doesNotContain("rare earths", "spans");
                }
            }
        }
    }

    @Test
    void nothingComesInFromOutside() {
        Page page = Chromium.signIn(DESK.running(), "reviewer");
        for (String path : List.of("login", "claims", "nowhere")) {
            Map<String, String> headers = ask(page.context(), DESK.running().url(path)).headers();
            assertThat(headers.get("content-security-policy"))
                    .as(path)
                    .contains("default-src 'self'", "connect-src 'self'", "frame-ancestors 'none'");
            assertThat(headers)
                    .containsEntry("x-frame-options", "DENY")
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("referrer-policy", "no-referrer");
        }

        assertThat(page.evaluate(LOAD_FROM_ELSEWHERE)).isEqualTo("style-src-elem");
    }

    @Test
    void whatIsNotThereAndWhatIsForbiddenLookTheSame() {
        Page page = Chromium.signIn(DESK.running(), "reviewer");

        for (String path :
                List.of("nowhere", "claims/" + SOME_ID, "administration/accounts", "a/b/c/d")) {
            page.navigate(DESK.running().url(path));
            assertThat(page.locator(".empty-state"))
                    .containsText("There is nothing at this address, or you may not open it");
        }
    }

    @Test
    void guessingIsSlowedDownAndSaysSo() {
        try (BrowserContext guesser = Chromium.person(390, 844, ColorScheme.DARK)) {
            Page page = guesser.newPage();
            // On a slow machine, the first delays may be over before the next guess.
            for (int i = 0; i < 10 && !page.url().endsWith("?wait"); i++) {
                page.navigate(DESK.running().url("login"));
                page.locator("input[name=username]").fill("nobody");
                page.locator("input[name=password]").fill("a wrong password");
                page.locator("input[name=password]").press("Enter");
                page.waitForURL(url -> url.contains("?"));
            }
            assertThat(page.getByText("Please wait before you try again")).isVisible();
        }
    }

    /** With the right password: otherwise nothing would be shown. */
    @Test
    void aFormOnAForeignPageSignsNobodyIn() {
        for (String address : List.of("login", "%6cogin")) {
            try (BrowserContext person = Chromium.desktop()) {
                Page page = person.newPage();
                page.setContent(
                        """
                    <form method="post" action="%s">
                      <input name="username" value="admin"><input name="password" value="%s">
                    </form>"""
                                .formatted(DESK.running().url(address), Chromium.SAMPLE_PASSWORD));
                page.evaluate("document.forms[0].submit()");
                page.waitForURL(SIGN_IN);
                page.navigate(DESK.running().url("administration"));

                assertThat(page).hasURL(SIGN_IN);
            }
        }
    }

    private static APIResponse ask(BrowserContext person, String url) {
        return person.request().get(url, RequestOptions.create().setMaxRedirects(0));
    }
}
