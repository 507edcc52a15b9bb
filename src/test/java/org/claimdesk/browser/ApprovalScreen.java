package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What waits for an editor, and the verdict to decide on. */
final class ApprovalScreen {

    private final Colleague who;

    private ApprovalScreen(Colleague who) {
        this.who = who;
    }

    /** An editor finds a statement in the queue. */
    static ApprovalScreen openedBy(Colleague who, String statement) {
        who.goTo("Approvals");
        who.page()
                .locator(".approval-queue a")
                .filter(new Locator.FilterOptions().setHasText(statement))
                .click();
        assertThat(who.page().locator(".decision-pane h1")).hasText(statement);
        return new ApprovalScreen(who);
    }

    /** Words stand in what is to be decided on. */
    ApprovalScreen reads(String words) {
        assertThat(pane()).containsText(words);
        return this;
    }

    /** Side by side with the revision before: what was taken away, and what stands now instead. */
    ApprovalScreen compares(String removed, String added) {
        assertThat(box(0).locator("del").first()).hasText(removed);
        assertThat(box(1).locator("ins").first()).hasText(added);
        return this;
    }

    ApprovalScreen comparesRatings(String earlier, String later) {
        assertThat(box(0).locator(".head")).containsText(earlier);
        assertThat(box(1).locator(".head")).containsText(later);
        return this;
    }

    /** A piece of evidence came in, or was changed, since the revision before. */
    ApprovalScreen showsEvidence(String quote, String what) {
        assertThat(
                        pane().locator(".evidence-table tr")
                                .filter(new Locator.FilterOptions().setHasText(quote)))
                .containsText(what);
        return this;
    }

    /** This person may not approve, and is told why. */
    ApprovalScreen cannotApprove(String why) {
        assertThat(button("Approve")).isDisabled();
        return reads(why);
    }

    ApprovalScreen giveBack(String comment) {
        button("Return with a comment").click();
        Locator dialog = who.dialog();
        dialog.getByLabel("What is to be changed").fill(comment);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(Pattern.compile("^Return revision \\d+$")))
                .click();
        who.reads("It went back to its author with your comment.");
        assertThat(pane().getByText("Returned to its author")).isVisible();
        return this;
    }

    ApprovalScreen approve(int revision) {
        button("Approve").click();
        who.reads("Revision %d is approved.".formatted(revision));
        return this;
    }

    /** Notes where an approved revision stands in public. */
    ApprovalScreen publish(int revision, String url) {
        button("Publish").click();
        Locator dialog = who.dialog();
        dialog.getByLabel("Address").fill(url);
        dialog.getByRole(AriaRole.BUTTON, named("Publish now")).click();
        who.reads("Revision %d is public.".formatted(revision));
        return this;
    }

    /** Replaces what is public; without a public note nothing happens. */
    ApprovalScreen correct(int revision, String note) {
        button("Publish as a correction").click();
        Locator dialog = who.dialog();
        Locator now = dialog.getByRole(AriaRole.BUTTON, named("Publish now"));
        now.click();
        assertThat(dialog).containsText("A few words are missing");
        dialog.getByLabel("Public note").fill(note);
        now.click();
        who.reads("Revision %d is public.".formatted(revision));
        return this;
    }

    private Locator button(String name) {
        return pane().getByRole(AriaRole.BUTTON, named(name));
    }

    private Locator box(int side) {
        return pane().locator(".comparison .box").nth(side);
    }

    private Locator pane() {
        return who.page().locator(".decision-pane");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
