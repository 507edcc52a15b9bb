package org.claimdesk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Debian's Chromium, one for all browser tests of a run; the build without a window is taken first,
 * since it needs a sixth less of the processor for the same tests.
 */
public final class Chromium {

    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static final Playwright PLAYWRIGHT =
            Playwright.create(
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER =
            PLAYWRIGHT
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(executable())
                                    .setArgs(ARGUMENTS));

    static {
        // A loaded machine may take its time; what does not come at all fails all the same.
        PlaywrightAssertions.setDefaultAssertionTimeout(40_000);
    }

    private Chromium() {}

    /** Every window that is open now. */
    static List<Page> openPages() {
        return BROWSER.contexts().stream().flatMap(context -> context.pages().stream()).toList();
    }

    /** Closes every window, whoever opened it. */
    static void closeWindows() {
        List.copyOf(BROWSER.contexts()).forEach(BrowserContext::close);
    }

    /** A window as wide as most people's. */
    static BrowserContext desktop() {
        return person(1440, 900, ColorScheme.LIGHT);
    }

    /** A person's own window: cookies and clipboard of its own. */
    public static BrowserContext person(int width, int height, ColorScheme scheme) {
        BrowserContext context =
                BROWSER.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setColorScheme(scheme)
                                .setPermissions(List.of("clipboard-read", "clipboard-write"))
                                .setTimezoneId("Europe/Berlin")
                                .setLocale("en-GB"));
        context.setDefaultTimeout(40_000);
        return context;
    }

    /** Signs in as one of the sample people and waits for the first screen. */
    public static Page signIn(DeskProgram desk, String name) {
        return signIn(desk, name, desktop());
    }

    public static Page signIn(DeskProgram desk, String name, BrowserContext context) {
        Page page = context.newPage();
        page.navigate(desk.url("login"));
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(SAMPLE_PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("login"));
        return page;
    }

    /** What the launcher prints for the sample desk. */
    public static final String SAMPLE_PASSWORD = "sample-desk";

    private static Path executable() {
        return List.of(
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/local/bin/chromium")
                .stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "The browser tests need Chromium: apt-get install"
                                                + " chromium"));
    }
}
