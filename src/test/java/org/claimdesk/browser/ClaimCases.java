package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimdesk.browser.ScreenCases.AUDITOR;
import static org.claimdesk.browser.ScreenCases.CORRECTED;
import static org.claimdesk.browser.ScreenCases.REVIEWER;
import static org.claimdesk.browser.ScreenCases.at;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;

/** Claims: listed, noted, and each on its page. */
final class ClaimCases {

    static final String CLAIM = "claims/:claimId";

    private static final String LIST = "claims";
    private static final String OPEN = "No public money went into the new terminal.";

    private ClaimCases() {}

    static Stream<ScreenCase> all() {
        return Stream.of(
                ScreenCase.of(LIST, "all", REVIEWER, at("claims", OPEN)),
                ScreenCase.of(
                        LIST,
                        "none that fit",
                        REVIEWER,
                        at("claims?text=nothing-like-this", "No claim matches")),
                ScreenCase.of(LIST, "one noted", REVIEWER, ClaimCases::note),
                ScreenCase.of(LIST, "rows pasted", REVIEWER, ClaimCases::paste),
                ScreenCase.of(CLAIM, "read only", AUDITOR, who -> open(who, CORRECTED)),
                ScreenCase.of(CLAIM, "everything about it", REVIEWER, ClaimCases::about),
                ScreenCase.of(CLAIM, "set aside", REVIEWER, ClaimCases::setAside),
                ScreenCase.of(CLAIM, "changed by two", REVIEWER, ClaimCases::changeByTwo));
    }

    /** Opens a claim by the list, narrowed to it. */
    static void open(Colleague who, String statement) {
        who.open("claims?text=" + URLEncoder.encode(statement, StandardCharsets.UTF_8));
        who.page().locator("vaadin-grid").getByText(statement).first().click();
        assertThat(who.heading(statement)).isVisible();
        assertThat(who.page().locator(".verdict-panel")).isVisible();
    }

    private static void note(Colleague who) {
        at("claims", OPEN).accept(who);
        who.press("Note a claim");
        who.reads("For what is claimed before there is any text.");
    }

    private static void paste(Colleague who) {
        at("claims", OPEN).accept(who);
        who.press("Paste rows");
        who.field("Rows, copied from a spreadsheet").fill("Trade grew by half.\tNora\nIt fell.");
        who.press("Show preview");
        who.reads("2 rows become claims");
    }

    private static void about(Colleague who) {
        open(who, OPEN);
        who.press("About the claim");
        assertThat(who.field("Statement")).isVisible();
    }

    /** Two windows are as good as two people: each knows the claim as it was when it opened. */
    private static void changeByTwo(Colleague who) {
        ClaimScreen claim = ClaimScreen.noted(who, "Two windows show no. " + UUID.randomUUID());
        ClaimFormScreen late = claim.about();
        who.inAnotherWindow(
                other -> claim.openedBy(other).about().because("It was said on Monday.").isSaved());
        late.because("It was said on Friday.");
        who.reads("Somebody else changed this claim while you did");
    }

    private static void setAside(Colleague who) {
        about(who);
        who.press("Set aside");
        who.reads("Set this claim aside");
    }
}
