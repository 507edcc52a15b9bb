package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an administrator does, and what the others notice of it at once. */
@ExtendWith(PicturesOfFailures.class)
class AdministrationIT {

    private static final Pattern SIGN_IN = Pattern.compile(".*/login.*");

    @RegisterExtension static final OwnDesk DESK = new OwnDesk();

    @Test
    void endsSessionsWhenRolesChangeAndWhenSomebodyIsDeactivated() {
        Page administrator = Chromium.signIn(DESK.running(), "admin");
        Page reviewer = Chromium.signIn(DESK.running(), "reviewer2");
        assertThat(link(reviewer, "Articles")).isVisible();
        administrator.navigate(DESK.running().url("administration/accounts"));

        button(administrator, "Change the account of Rosa Quint").click();
        role(administrator, "Auditor").check();
        button(administrator, "Save roles").click();
        assertThat(administrator.getByText("The roles of Rosa Quint are changed.")).isVisible();
        link(reviewer, "Articles").click();
        assertThat(reviewer).hasURL(SIGN_IN);

        Page back = Chromium.signIn(DESK.running(), "reviewer2");
        assertThat(link(back, "Claims")).isVisible();
        button(administrator, "Change the account of Rosa Quint").click();
        button(administrator, "Deactivate Rosa Quint").click();
        administrator
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Deactivate Rosa Quint"))
                .click();
        assertThat(administrator.getByText("Rosa Quint is deactivated.")).isVisible();
        link(back, "Claims").click();
        assertThat(back).hasURL(SIGN_IN);
        signIn(back, "reviewer2", Chromium.SAMPLE_PASSWORD);
        assertThat(back.getByText("You were not signed in")).isVisible();
    }

    @Test
    void letsSomebodyInByALinkThatCanBeCopied() {
        Page administrator = Chromium.signIn(DESK.running(), "admin");
        administrator.navigate(DESK.running().url("administration/accounts"));

        button(administrator, "Invite somebody").click();
        Locator dialog = administrator.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true))
                .fill("Ines Marlow");
        dialog.getByLabel("Sign-in name").fill("ines");
        button(administrator, "Make account and link").click();
        setPassword(copiedLink(administrator), "ines");
    }

    @Test
    void letsSomebodyBackInWhoForgotTheirPassword() {
        Page administrator = Chromium.signIn(DESK.running(), "admin");
        Page editor = Chromium.signIn(DESK.running(), "editor2");
        administrator.navigate(DESK.running().url("administration/accounts"));

        button(administrator, "Change the account of Emil Sorge").click();
        button(administrator, "Make a link for a new password").click();
        String link = copiedLink(administrator);
        Page page = setPassword(link, "editor2");

        // Whoever had the old password, and is still here with it, is not any more.
        link(editor, "Claims").click();
        assertThat(editor).hasURL(SIGN_IN);
        signIn(editor, "editor2", Chromium.SAMPLE_PASSWORD);
        assertThat(editor.getByText("You were not signed in")).isVisible();
        page.navigate(link);
        assertThat(page.getByText("This link was used already")).isVisible();
        page.navigate(DESK.running().url("login"));
        signIn(page, "editor2", newPassword("editor2"));
        assertThat(page).hasTitle("Home");
    }

    @Test
    void keepsTheLastAdministrator() {
        Page administrator = Chromium.signIn(DESK.running(), "admin");
        administrator.navigate(DESK.running().url("administration/accounts"));

        button(administrator, "Change the account of Adam Inn").click();
        role(administrator, "Administrator").uncheck();
        role(administrator, "Editor").check();
        button(administrator, "Save roles").click();

        assertThat(administrator.getByText("This is the last active administrator")).isVisible();
    }

    private static String copiedLink(Page administrator) {
        button(administrator, "Copy link").click();
        assertThat(administrator.getByText("The link is on the clipboard.")).isVisible();
        return (String) administrator.evaluate("navigator.clipboard.readText()");
    }

    /** Uses a link, on a phone of one's own. */
    private static Page setPassword(String link, String name) {
        Page page = Chromium.person(390, 844, ColorScheme.DARK).newPage();
        page.navigate(link);
        page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill(newPassword(name));
        page.getByLabel("New password, once more").fill(newPassword(name));
        button(page, "Set password").click();
        assertThat(page.getByText("The password is set. Sign in as %s.".formatted(name)))
                .isVisible();
        return page;
    }

    private static String newPassword(String name) {
        return Chromium.SAMPLE_PASSWORD + "-of-" + name;
    }

    private static void signIn(Page page, String name, String password) {
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
    }

    private static Locator role(Page page, String name) {
        return page.getByRole(
                AriaRole.CHECKBOX,
                new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }
}
