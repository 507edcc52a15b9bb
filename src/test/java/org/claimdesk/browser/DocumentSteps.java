package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A document open beside the claim: find words in it, select them, link them. */
final class DocumentSteps {

    private final Colleague who;
    private final Locator text;

    DocumentSteps(Colleague who) {
        this.who = who;
        text = who.page().locator(".document-paper .mt-text");
        assertThat(who.page().locator(".document-paper")).isVisible();
        Locator asText = who.page().locator(".view-switch .text[aria-pressed=false]");
        if (asText.isVisible()) {
            asText.click();
        }
        assertThat(text).not().isEmpty();
    }

    /** Types words into the search and goes to the first place. */
    DocumentSteps find(String words) {
        Locator search = who.field("Find words in the document");
        search.fill(words);
        assertThat(who.page().locator(".place-found").first()).isVisible();
        who.page().locator(".place-found").first().click();
        assertThat(text).containsText(words);
        return this;
    }

    DocumentSteps isOnPage(int number, int of) {
        assertThat(who.page().locator(".page-navigator")).containsText(number + " of " + of);
        return this;
    }

    /** Turns a page by one of the arrows. */
    DocumentSteps turn(String arrow) {
        who.press(arrow);
        return this;
    }

    /** There is no page to turn to that way. */
    DocumentSteps cannotTurn(String arrow) {
        assertThat(who.button(arrow)).isDisabled();
        return this;
    }

    /** Goes to a page by what it is called. */
    DocumentSteps goToPage(String name) {
        who.field("Go to page").fill(name);
        who.page()
                .getByRole(
                        AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        return this;
    }

    /** Words stand on the page that is open, and no words of another one. */
    DocumentSteps reads(String words, String elsewhere) {
        assertThat(text).containsText(words);
        assertThat(text).not().containsText(elsewhere);
        return this;
    }

    /** Selects words with the mouse and links them. */
    DocumentSteps link(String words, String stance) {
        TextUnderMouse mouse = new TextUnderMouse(who.page(), text);
        mouse.select(Stretch.first(mouse.words(), words));
        who.page()
                .locator(".document-paper .mt-bar")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(stance))
                .click();
        assertThat(who.page().getByText("Linked:")).isVisible();
        return this;
    }

    /** Says more about what was linked last. */
    DocumentSteps remark(String words) {
        who.press("Add a remark");
        who.field("Remark").fill(words);
        who.press("Save");
        assertThat(who.page().getByText("Saved:")).isVisible();
        return this;
    }

    /** Says who made the document. */
    DocumentSteps nameSource(String name) {
        who.press("Name the source");
        Locator field = who.dialog().getByLabel("Who made it");
        field.fill(name);
        field.press("Enter");
        who.press("Save the source");
        assertThat(who.page().locator(".document-header")).containsText(name);
        return this;
    }

    /** Just these words are painted as the chosen passage. */
    DocumentSteps isOpenAt(String words) {
        Painted.only(text, "chosen", words);
        return this;
    }

    EvidenceSteps back() {
        who.press("‹ All evidence");
        return new EvidenceSteps(who);
    }
}
