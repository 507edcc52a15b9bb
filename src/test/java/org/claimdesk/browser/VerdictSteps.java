package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How a verdict is drafted, kept, and submitted. */
final class VerdictSteps {

    private static final String CLIPBOARD =
            """
            async type => {
              for (let attempt = 0; ; attempt++) {
                try {
                  const [copied] = await navigator.clipboard.read();
                  return await (await copied.getType(type)).text();
                } catch (failure) {
                  // Whatever was copied may only be arriving.
                  if (attempt === 20 || failure.name !== 'InvalidStateError') throw failure;
                  await new Promise(later => setTimeout(later, 100));
                }
              }
            }""";

    private static final String IS_AT_END =
            """
            field => {
              const caret = getSelection();
              const behind = document.createRange();
              behind.selectNodeContents(field);
              if (!field.contains(caret.focusNode)) return false;
              behind.setStart(caret.focusNode, caret.focusOffset);
              return behind.toString().trim() === '';
            }""";

    private final Colleague who;

    VerdictSteps(Colleague who) {
        this.who = who;
    }

    VerdictSteps rate(String rating) {
        // The radio button itself is hidden behind the words that people click.
        panel().locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHas(rating(rating)))
                .click();
        return this;
    }

    /** Types at the end of the rationale. */
    VerdictSteps write(String words) {
        goToTheEnd();
        rationale().pressSequentially(words);
        return this;
    }

    VerdictSteps writeBold(String words) {
        goToTheEnd();
        rationale().press("Control+b");
        rationale().pressSequentially(words);
        rationale().press("Control+b");
        return this;
    }

    VerdictSteps takeBackTheLastWord() {
        String before = rationale().textContent();
        who.page()
                .waitForCondition(
                        () -> {
                            goToTheEnd();
                            rationale().press("Control+Backspace");
                            return !rationale().textContent().equals(before);
                        });
        return this;
    }

    /** Inserts a reference by its bracket, to the evidence with this number. */
    VerdictSteps refer(int number) {
        rationale().pressSequentially("[" + number);
        assertThat(references().getByRole(AriaRole.OPTION)).hasCount(1);
        rationale().press("Enter");
        assertThat(rationale()).containsText("[" + number + "]");
        return this;
    }

    VerdictSteps hasNoEvidenceBecause(String reason) {
        Locator field = panel().getByLabel("Why there is no evidence");
        field.fill(reason);
        field.press("Tab");
        return this;
    }

    VerdictSteps asOf(String day) {
        Locator field = panel().getByLabel("As of");
        field.fill(day);
        field.press("Enter");
        return this;
    }

    /** Waits until what is typed is kept. */
    VerdictSteps isKept() {
        panel().getByRole(AriaRole.HEADING, named("Verdict")).click();
        assertThat(panel().locator(".kept")).containsText("Kept");
        return this;
    }

    VerdictSteps reads(String words) {
        assertThat(panel()).containsText(words);
        return this;
    }

    /** Copies the verdict for the page of a publisher; answers what is on the clipboard. */
    String copy(String type) {
        who.press("Copy with references");
        who.reads("The verdict with its references is on the clipboard.");
        return (String) who.page().evaluate(CLIPBOARD, type);
    }

    VerdictSteps isRated(String rating) {
        assertThat(rating(rating)).isChecked();
        return this;
    }

    VerdictSteps isBold(String words) {
        assertThat(rationale().locator("strong")).containsText(words);
        return this;
    }

    VerdictSteps saveDraft(int revision) {
        who.press("Save draft");
        who.reads("Revision %d is saved.".formatted(revision));
        return this;
    }

    VerdictSteps submit(int revision) {
        pressSubmit();
        who.reads("Revision %d is submitted.".formatted(revision));
        return this;
    }

    /** Submits too early: every reason stands beside the button, each with its way out. */
    VerdictSteps submitInVain(String... reasons) {
        pressSubmit();
        for (String reason : reasons) {
            assertThat(refusal()).containsText(reason);
        }
        assertThat(refusal().getByRole(AriaRole.LISTITEM)).hasCount(reasons.length);
        return this;
    }

    /** Follows the way out of a refusal. */
    VerdictSteps follow(String wayOut) {
        refusal().getByRole(AriaRole.BUTTON, named(wayOut)).click();
        return this;
    }

    /** The keyboard is in the rationale. */
    VerdictSteps isInTheRationale() {
        assertThat(rationale()).isFocused();
        return this;
    }

    /**
     * The editor puts the caret where it was 20 milliseconds after it got the focus: no finger
     * comes before that, but this would.
     */
    /** The editor puts the caret back some time after it got the focus, where it was before. */
    private void goToTheEnd() {
        rationale().focus();
        who.page()
                .waitForCondition(
                        () -> {
                            who.page().waitForTimeout(50);
                            rationale().press("Control+End");
                            who.page().waitForTimeout(50);
                            return (Boolean) rationale().evaluate(IS_AT_END);
                        });
    }

    private Locator rationale() {
        return panel().getByRole(AriaRole.TEXTBOX, named("Rationale"));
    }

    private void pressSubmit() {
        panel().getByRole(AriaRole.BUTTON, named("Submit for approval")).click();
    }

    private Locator rating(String name) {
        return who.page()
                .getByRole(
                        AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator refusal() {
        return panel().locator(".refusal");
    }

    private Locator references() {
        return panel().locator(".references");
    }

    private Locator panel() {
        return who.page().locator(".verdict-panel");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
