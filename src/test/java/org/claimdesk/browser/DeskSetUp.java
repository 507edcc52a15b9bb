package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** What an administrator names: topics, people, the desk itself. */
final class DeskSetUp {

    static final String[] SCREENS = {
        "administration/topics", "administration/accounts", "administration/settings"
    };

    private final Colleague administrator;

    DeskSetUp(Colleague administrator) {
        this.administrator = administrator;
    }

    void addTopic(String name) {
        administrator.open("administration/topics");
        administrator.field("New topic").fill(name);
        administrator.press("Add topic");
        assertThat(administrator.page().locator(".topics")).containsText(name);
    }

    void invite(String name, String signInName) {
        administrator.open("administration/accounts");
        administrator.press("Invite somebody");
        Locator dialog = administrator.dialog();
        dialog.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).fill(name);
        dialog.getByLabel("Sign-in name").fill(signInName);
        administrator.press("Make account and link");
        administrator.reads("One-time link for " + name);
    }

    /** Answers what it was called before. */
    String callTheDesk(String name) {
        administrator.open("administration/settings");
        Locator field = administrator.field("Organisation");
        String before = field.inputValue();
        field.fill(name);
        administrator.press("Save settings");
        administrator.reads("The settings are saved.");
        return before;
    }
}
