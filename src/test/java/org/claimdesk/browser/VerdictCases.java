package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimdesk.browser.ScreenCases.CORRECTED;
import static org.claimdesk.browser.ScreenCases.EDITOR;
import static org.claimdesk.browser.ScreenCases.REVIEWER;
import static org.claimdesk.browser.ScreenCases.follow;

import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Verdicts: drafted, decided on, remembered. */
final class VerdictCases {

    private static final String QUEUE = "approvals/:claimId?";
    private static final String OPEN = "No public money went into the new terminal.";
    private static final String SUBMITTED = "A third of all chips made in the Sample Republic";
    private static final String APPROVED = "More than 200 companies are part of the delegation.";

    private VerdictCases() {}

    static Stream<ScreenCase> all() {
        return Stream.of(
                ScreenCase.of(ClaimCases.CLAIM, "a draft refused", REVIEWER, VerdictCases::refused),
                ScreenCase.of(
                        ClaimCases.CLAIM, "a reference chosen", REVIEWER, VerdictCases::refer),
                ScreenCase.of(
                        QUEUE,
                        "nothing to decide on",
                        REVIEWER,
                        ScreenCases.at("approvals", "Choose what to look at")),
                ScreenCase.of(QUEUE, "something to decide on", EDITOR, VerdictCases::decide),
                ScreenCase.of(QUEUE, "a comparison", EDITOR, VerdictCases::compare),
                ScreenCase.of(QUEUE, "a return", EDITOR, VerdictCases::giveBack),
                ScreenCase.of(QUEUE, "a publication", EDITOR, VerdictCases::publish),
                ScreenCase.of(QUEUE, "a withdrawal", EDITOR, VerdictCases::withdraw),
                ScreenCase.of(
                        ClaimCases.CLAIM, "a draft of two", REVIEWER, VerdictCases::draftByTwo),
                ScreenCase.of(
                        "claims/:claimId/history",
                        "every revision",
                        REVIEWER,
                        VerdictCases::readHistory));
    }

    private static void refused(Colleague who) {
        ClaimCases.open(who, OPEN);
        new VerdictSteps(who)
                .submitInVain(
                        "No rating is chosen", "The rationale is empty", "No evidence is linked");
    }

    private static void refer(Colleague who) {
        ClaimCases.open(who, CORRECTED);
        who.page().locator("[role=textbox][aria-label=Rationale]").pressSequentially("[");
        assertThat(who.page().locator(".references [role=option]").first()).isVisible();
    }

    private static void decide(Colleague who) {
        queue(who, SUBMITTED);
        assertThat(who.button("Approve")).isVisible();
    }

    private static void compare(Colleague who) {
        readHistory(who);
        who.page().navigate(who.page().url().replaceFirst("claims/(.*)/history", "approvals/$1"));
        assertThat(who.page().locator(".comparison").first()).isVisible();
    }

    private static void withdraw(Colleague who) {
        compare(who);
        who.press("Withdraw revision 2");
        who.reads("The verdict stops being public.");
    }

    /** Somebody drafts in two windows at once. */
    private static void draftByTwo(Colleague who) {
        ClaimScreen claim = ClaimScreen.noted(who, "Two windows rate no. " + UUID.randomUUID());
        who.inAnotherWindow(
                other -> claim.openedBy(other).verdict().rate("True").write("So it is.").isKept());
        claim.verdict().rate("False");
        who.reads("Two versions of this verdict");
    }

    private static void giveBack(Colleague who) {
        decide(who);
        who.press("Return with a comment");
        assertThat(who.page().getByLabel("What is to be changed")).isVisible();
    }

    private static void publish(Colleague who) {
        queue(who, APPROVED);
        who.press("Publish");
        assertThat(who.button("Publish now")).isVisible();
    }

    private static void readHistory(Colleague who) {
        ClaimCases.open(who, CORRECTED);
        follow(who, "History");
        assertThat(who.page().locator(".revision-history")).isVisible();
    }

    private static void queue(Colleague who, String statement) {
        who.open("approvals");
        who.page().locator(".approval-queue a").getByText(statement).first().click();
        assertThat(who.page()).hasURL(Pattern.compile(".*approvals/.+"));
        assertThat(who.page().locator(".decision-pane h1")).containsText(statement);
    }
}
