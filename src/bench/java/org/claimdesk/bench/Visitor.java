package org.claimdesk.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.claimdesk.browser.Chromium;

/** A reviewer who is signed in, and opens windows in which nothing is cached. */
final class Visitor {

    private final List<Cookie> cookies;

    private Visitor(List<Cookie> cookies) {
        this.cookies = List.copyOf(cookies);
    }

    static Visitor signIn(Program desk) {
        try (BrowserContext window = person()) {
            Page page = window.newPage();
            page.navigate(desk.url("login"));
            page.locator("input[name=username]").fill("reviewer");
            page.locator("input[name=password]").fill(Chromium.SAMPLE_PASSWORD);
            page.locator("input[name=password]").press("Enter");
            page.waitForURL(url -> !url.contains("login"));
            return new Visitor(window.cookies());
        }
    }

    BrowserContext window() {
        BrowserContext window = person();
        window.addCookies(cookies);
        return Painted.watch(window);
    }

    static BrowserContext person() {
        return Chromium.person(1440, 900, ColorScheme.LIGHT);
    }
}
