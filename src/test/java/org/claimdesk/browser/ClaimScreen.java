package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The page of a claim: its context, its evidence and its verdict side by side. */
final class ClaimScreen {

    private final Colleague who;
    private final String statement;
    private final String address;

    ClaimScreen(Colleague who, String statement) {
        this.who = who;
        this.statement = statement;
        assertThat(who.heading(statement)).isVisible();
        address = who.page().url();
    }

    /** Leaves for it from wherever the person is. */
    ClaimScreen reopen() {
        who.page().navigate(address);
        return this;
    }

    /** Somebody else opens it by its address. */
    ClaimScreen openedBy(Colleague other) {
        other.page().navigate(address);
        return new ClaimScreen(other, statement);
    }

    /** Notes a claim down before there is any text. */
    static ClaimScreen noted(Colleague who, String statement) {
        who.open("claims");
        who.press("Note a claim");
        who.dialog().getByLabel("Statement").fill(statement);
        who.press("Note claim");
        who.reads("The claim is noted.");
        ClaimCases.open(who, statement);
        return new ClaimScreen(who, statement);
    }

    /** Says why the claim is not followed, and reads it on the page. */
    ClaimScreen setAside(String words) {
        about();
        who.press("Set aside");
        who.dialog().getByLabel("In your words").fill(words);
        who.press("Set claim aside");
        assertThat(who.dialog()).hasCount(0);
        who.reads(words);
        return this;
    }

    EvidenceSteps evidence() {
        return new EvidenceSteps(who);
    }

    VerdictSteps verdict() {
        return new VerdictSteps(who);
    }

    /** The form behind "About the claim". */
    ClaimFormScreen about() {
        who.press("About the claim");
        assertThat(who.field("Statement")).isVisible();
        return new ClaimFormScreen(who);
    }

    /** What the header says of the claim. */
    ClaimScreen isSaidToBe(String fact) {
        assertThat(
                        who.page()
                                .locator(".page-header")
                                .getByText(fact, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        return this;
    }

    HistoryScreen history() {
        who.page()
                .getByRole(AriaRole.REGION, named("Verdict"))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("History").setExact(true))
                .click();
        return new HistoryScreen(who);
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions named(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name);
    }
}
