package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The page of a claim: its context, its evidence and its verdict side by side. */
final class ClaimScreen {

    private final Colleague who;
    private final String address;

    ClaimScreen(Colleague who, String statement) {
        this.who = who;
        assertThat(who.heading(statement)).isVisible();
        address = who.page().url();
    }

    /** Leaves for it from wherever the person is. */
    ClaimScreen reopen() {
        who.page().navigate(address);
        return this;
    }

    /** Somebody else opens it by its address. */
    void openedBy(Colleague other) {
        other.page().navigate(address);
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
