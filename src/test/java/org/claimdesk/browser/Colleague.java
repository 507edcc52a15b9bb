package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Somebody at the desk: what they press and fill in at their window, and what it tells them. */
final class Colleague implements AutoCloseable {

    private final DeskProgram desk;
    private final String name;
    private final BrowserContext window;
    private Page page;

    private Colleague(DeskProgram desk, String name, BrowserContext window, Page page) {
        this.desk = desk;
        this.name = name;
        this.window = window;
        this.page = page;
    }

    static Colleague signedIn(DeskProgram desk, String name) {
        BrowserContext window = Chromium.desktop();
        return new Colleague(desk, name, window, Chromium.signIn(desk, name, window));
    }

    /** Somebody whom the desk does not know. */
    static Colleague atTheDoor(DeskProgram desk) {
        BrowserContext window = Chromium.desktop();
        return new Colleague(desk, "", window, window.newPage());
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(desk.url(path));
    }

    /** Opens a screen as a person does, by the navigation. */
    void goTo(String screen) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(screen))
                .first()
                .click();
        assertThat(page).hasTitle(screen);
    }

    void reload() {
        page.reload();
    }

    /** Does something in a second window of their own, which is closed again. */
    void inAnotherWindow(Consumer<Colleague> work) {
        Colleague there = new Colleague(desk, name, window, window.newPage());
        work.accept(there);
        there.page.close();
    }

    /** Signs out by the menu and in again, in the same window. */
    void signOutAndInAgain() {
        page.getByRole(AriaRole.BUTTON, named(Pattern.compile("^Your account"))).click();
        page.getByRole(AriaRole.MENUITEM, named(Pattern.compile("^Sign out$"))).click();
        page.waitForURL(url -> url.contains("login"));
        page.close();
        page = Chromium.signIn(desk, name, window);
    }

    void press(String button) {
        button(button).click();
    }

    /** Does with the open document what stands behind "More". */
    void more(String item) {
        page.locator(".document-menu vaadin-menu-bar-button").first().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(item).setExact(true))
                .click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading(String words) {
        return page.getByRole(
                        AriaRole.HEADING, new Page.GetByRoleOptions().setName(words).setExact(true))
                .first();
    }

    Locator field(String label) {
        // A group of fields may bear the same label as the one field in it.
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"));
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** The notice in the corner that says this. */
    Locator notice(String words) {
        return page.locator("vaadin-notification-card")
                .filter(new Locator.FilterOptions().setHasText(words));
    }

    /** Waits until these words stand somewhere on the screen. */
    void reads(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    @Override
    public void close() {
        window.close();
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
