package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimdesk.browser.ScreenCases.AUDITOR;
import static org.claimdesk.browser.ScreenCases.CORRECTED;
import static org.claimdesk.browser.ScreenCases.EDITOR;
import static org.claimdesk.browser.ScreenCases.REVIEWER;
import static org.claimdesk.browser.ScreenCases.at;
import static org.claimdesk.browser.ScreenCases.follow;

import java.util.stream.Stream;

/** Documents: listed, read, open beside a claim. */
final class EvidenceCases {

    private static final String LIST = "evidence";
    private static final String PASSAGES = "passages";
    private static final String DOCUMENT = "evidence/:documentId";
    private static final String COMPARISON = "evidence/:documentId/compared/:newerId";
    private static final String REVIEW = "sample-supply-review.pdf";

    private EvidenceCases() {}

    static Stream<ScreenCase> all() {
        return Stream.of(
                ScreenCase.of(LIST, "all", REVIEWER, at("evidence?text=sample-", REVIEW)),
                ScreenCase.of(PASSAGES, "all", AUDITOR, at("passages", "Verify all")),
                ScreenCase.of(DOCUMENT, "to be withdrawn", EDITOR, EvidenceCases::withdraw),
                ScreenCase.of(DOCUMENT, "words found", REVIEWER, EvidenceCases::find),
                ScreenCase.of(COMPARISON, "two documents", AUDITOR, EvidenceCases::compare),
                ScreenCase.of(DOCUMENT, "its source named", REVIEWER, EvidenceCases::nameSource),
                ScreenCase.of(
                        ClaimCases.CLAIM, "a document open", REVIEWER, EvidenceCases::openBeside),
                ScreenCase.of(
                        ClaimCases.CLAIM, "evidence changed", REVIEWER, EvidenceCases::change),
                ScreenCase.of(ClaimCases.CLAIM, "a note added", REVIEWER, EvidenceCases::note));
    }

    private static void read(Colleague who) {
        who.open("evidence?text=sample-");
        follow(who, REVIEW);
        who.reads("Linked to claims");
        assertThat(who.page().locator(".pp-page[data-drawn=true]").first()).isVisible();
    }

    /** No documents of the sample are editions of each other, but any two can be compared. */
    private static void compare(Colleague who) {
        who.open("evidence?text=sample-");
        var links = who.page().locator(".name-cell a");
        links.nth(1).waitFor();
        String one = links.nth(0).getAttribute("href");
        String other = links.nth(1).getAttribute("href");
        who.open(one + "/compared/" + other.substring(other.lastIndexOf('/') + 1));
        who.reads("Differences");
    }

    private static void find(Colleague who) {
        read(who);
        who.field("Find words in the document").fill("tonnes");
        assertThat(who.page().locator(".place-found").first()).isVisible();
    }

    private static void withdraw(Colleague who) {
        read(who);
        who.more("Withdraw…");
        assertThat(who.button("Withdraw the document")).isVisible();
    }

    private static void nameSource(Colleague who) {
        read(who);
        who.more("Change the source");
        assertThat(who.button("Save the source")).isVisible();
    }

    private static void openBeside(Colleague who) {
        ClaimCases.open(who, CORRECTED);
        who.page().locator(".evidence-card .place").first().click();
        assertThat(who.page().locator(".document-paper .sg-row").first()).isVisible();
    }

    private static void change(Colleague who) {
        ClaimCases.open(who, CORRECTED);
        who.page().locator(".card-details summary").first().click();
        who.button("Change").last().click();
        assertThat(who.field("Remark")).isVisible();
    }

    private static void note(Colleague who) {
        ClaimCases.open(who, CORRECTED);
        who.press("Add a note");
        assertThat(who.button("Add the note")).isVisible();
    }
}
