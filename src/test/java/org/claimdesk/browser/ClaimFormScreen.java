package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The form that completes a claim; what is written is saved when a field is left. */
final class ClaimFormScreen {

    private final Colleague who;

    ClaimFormScreen(Colleague who) {
        this.who = who;
    }

    ClaimFormScreen state(String statement) {
        return write("Statement", statement);
    }

    ClaimFormScreen saidBy(String speaker) {
        return write("Said by", speaker);
    }

    ClaimFormScreen saidOn(String date) {
        return write("Date said", date);
    }

    ClaimFormScreen because(String reason) {
        return write("Reason for selection", reason);
    }

    ClaimFormScreen kind(String kind) {
        form().getByLabel("Kind").first().click();
        option(kind).click();
        return this;
    }

    ClaimFormScreen topic(String topic) {
        return pick("Topics", topic);
    }

    ClaimFormScreen assignTo(String person) {
        return pick("Assignee", person);
    }

    ClaimFormScreen due(String day, String time) {
        Locator due = form().getByRole(AriaRole.GROUP, named("Due")).getByRole(AriaRole.COMBOBOX);
        due.first().fill(day);
        due.first().press("Enter");
        due.last().fill(time);
        due.last().press("Enter");
        due.last().press("Tab");
        return this;
    }

    private ClaimFormScreen write(String label, String words) {
        Locator field = field(label);
        field.fill(words);
        field.press("Tab");
        return this;
    }

    private ClaimFormScreen pick(String label, String option) {
        Locator field = field(label);
        field.fill(option);
        assertThat(option(option)).isVisible();
        field.press("Enter");
        field.press("Tab");
        return this;
    }

    private Locator option(String name) {
        return who.page()
                .getByRole(
                        AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator field(String label) {
        return form().getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).last();
    }

    private Locator form() {
        return who.page().locator(".claim-form");
    }

    /** Waits until this stands in a field. */
    ClaimFormScreen shows(String label, String value) {
        assertThat(field(label)).hasValue(value);
        return this;
    }

    void isSaved() {
        assertThat(form().getByText("Saved ")).isVisible();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
