package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.claimdesk.shared.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Quotations are verified again, by their buttons; a document is withdrawn, and one is kept from
 * all but its people.
 */
@ExtendWith(PicturesOfFailures.class)
class ReverifyIT {

    private static final String CLAIM = "The agreement on raw materials will create 12,000 jobs";
    private static final DeskProgram DESK = SharedDesk.running();

    private final String name = "recheck-%s.html".formatted(UUID.randomUUID());
    private final String words = "Tin rose by 4 percent in May, wrote " + UUID.randomUUID();

    @AfterEach
    void goHome() {
        Chromium.closeWindows();
    }

    @Test
    void verifiesPassageClaimDocumentAndDesk() throws IOException {
        Page page = claim("reviewer");
        byte[] file = html();
        link(page, file);

        card(page).getByText("Details").click();
        button(card(page), "Verify").click();
        assertThat(card(page)).containsText("exact, just now");
        verify(page, "Verify all").click();
        assertThat(page.getByText("Every passage was held against")).isVisible();
        verify(page, "Verify in a fresh extraction").click();
        assertThat(card(page)).containsText(Pattern.compile("in a fresh extraction by .*: exact"));
        looksRight(page);

        Files.writeString(bytes(file), "Other bytes.");
        card(page).locator(".place").click();
        button(page, "‹ All evidence").click();
        card(page).getByText("Details").click();
        button(card(page), "Verify").click();
        assertThat(card(page)).containsText("the file is not what it was");
        Files.write(bytes(file), file);

        page.navigate(DESK.url("evidence?text=" + name));
        page.getByText(name).first().click();
        Locator passages = page.locator(".linked-passages");
        button(passages, "Verify all").click();
        assertThat(passages.getByRole(AriaRole.STATUS))
                .containsText("Verified 1 of 1 passages: all exact");
        assertThat(passages.locator(".verification")).containsText("exact, just now");

        page.navigate(DESK.url(""));
        Locator section = page.getByLabel("Do the quotations stand?", exactly());
        button(section, "Verify all").click();
        assertThat(section.getByText("The whole desk was last verified")).isVisible(soon());
        section.locator("a[href=\"passages?result=exact\"]").click();
        assertThat(page).hasURL(Pattern.compile(".*passages\\?result=exact"));
        assertThat(page.getByText("exact,").first()).isVisible();
        looksRight(page);
    }

    @Test
    void withdrawsADocumentAndTellsWhatRestsOnIt() {
        Page page = claim("reviewer");
        link(page, html());
        page.navigate(DESK.url("evidence?text=" + name));
        page.getByText(name).first().click();

        more(page, "Withdraw…").click();
        button(page, "Withdraw the document").click();
        assertThat(page.getByText("Say why in a few words")).isVisible();
        page.getByLabel("Reason").fill("The office never issued it.");
        button(page, "Withdraw the document").click();
        assertThat(page.locator(".document-header")).containsText("The office never issued it.");
        looksRight(page);

        Page editor = Chromium.signIn(DESK, "editor");
        Locator section = editor.getByLabel("Claims that rest on a withdrawn document", exactly());
        assertThat(section).containsText(CLAIM);
        section.getByText(CLAIM).click();
        assertThat(editor.locator(".claim-page")).containsText("Rests on a withdrawn document");
        assertThat(card(editor)).containsText("The office never issued it.");
        looksRight(editor);

        more(page, "Take the withdrawal back…").click();
        page.getByLabel("Reason").fill("It did.");
        button(page, "Take it back").click();
        assertThat(page.locator(".withdrawn-band")).hasCount(0);
    }

    /** A fresh extraction cannot hold what a person corrected, and says nothing against it. */
    @Test
    void looksForCorrectedWordsInTheirOwnTextAlone() {
        Colleague reviewer = Colleague.signedIn(DESK, "reviewer");
        EvidenceSteps evidence =
                ClaimScreen.noted(reviewer, "Tin rose " + UUID.randomUUID()).evidence();
        evidence.choose(new FilePayload(name, "text/html", html())).isReady(name).open(name);
        reviewer.more("Correct this text");
        reviewer.field("Text of the page").fill(words.replace("4 percent", "5 percent"));
        reviewer.field("Why").fill("Held against the printed table");
        reviewer.press("Save correction");
        assertThat(reviewer.page().locator(".page-origin")).containsText("corrected by");
        assertThat(reviewer.page().locator(".document-paper .mt-text")).containsText("5 percent");
        new DocumentSteps(reviewer).link("rose by 5 percent in May", "supports").back();

        verify(reviewer.page(), "Verify in a fresh extraction").click();
        Locator card = evidence.card("rose by 5 percent").first();
        assertThat(card).containsText("exact, just now");
        assertThat(card).not().containsText("changed");
        looksRight(reviewer.page());
    }

    @Test
    void keepsWhatIsRestrictedFromEverybodyElse() {
        Colleague reviewer = Colleague.signedIn(DESK, "reviewer");
        ClaimScreen claim = ClaimScreen.noted(reviewer, "Tin is short " + UUID.randomUUID());
        Page page = reviewer.page();
        page.getByLabel("Restrict what I bring in to named people").check();
        assertThat(page.getByText("For everybody else it does not exist").first()).isVisible();
        looksRight(page);
        EvidenceSteps evidence = claim.evidence();
        evidence.choose(new FilePayload(name, "text/html", html())).isReady(name).open(name);
        new DocumentSteps(reviewer).link("rose by 4 percent in May", "supports").back();
        assertThat(evidence.card("rose by 4 percent")).containsText("Restricted");

        reviewer.open("evidence?text=" + name);
        page.getByText(name).first().click();
        assertThat(page.locator(".document-header")).containsText("Restricted");
        String address = page.url();
        reviewer.press("Change who may know");
        assertThat(reviewer.dialog()).containsText("Add a person");
        looksRight(page);

        Colleague outsider = Colleague.signedIn(DESK, "editor");
        outsider.open(address.substring(address.indexOf("/evidence/") + 1));
        outsider.reads("There is nothing at this address, or you may not open it");
        looksRight(outsider.page());
        outsider.open("evidence?text=" + name);
        outsider.reads("Documents");
        assertThat(outsider.page().locator(".document-list")).not().containsText(name);
        assertThat(claim.openedBy(outsider).evidence().card("rose by 4 percent")).hasCount(0);
    }

    private static Locator more(Page page, String item) {
        return behind(page, ".document-menu", item);
    }

    private static Locator verify(Page page, String item) {
        return behind(page, ".verify-menu", item);
    }

    private static Locator behind(Page page, String menu, String item) {
        page.locator(menu + " vaadin-menu-bar-button").first().click();
        return page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(item));
    }

    private static void looksRight(Page page) {
        Axe axe = Axe.on(page);
        for (Look look : Look.values()) {
            look.at(page);
            assertThat(axe.violations()).as("%s", look).isEmpty();
        }
        Look.WIDE_LIGHT.at(page);
    }

    private byte[] html() {
        return "<html><title>Tin</title><body><p>%s</p></body></html>"
                .formatted(words)
                .getBytes(StandardCharsets.UTF_8);
    }

    private void link(Page page, byte[] file) {
        FileChooser chooser = page.waitForFileChooser(() -> button(page, "Add files").click());
        chooser.setFiles(new FilePayload(name, "application/x-unknown", file));
        Locator row =
                page.locator(".reading-row").filter(new Locator.FilterOptions().setHasText(name));
        assertThat(row.getByText("Ready")).isVisible(soon());
        button(row, name).click();
        Locator text = page.locator(".document-paper .mt-text");
        assertThat(text).containsText("Tin rose by");
        assertThat(text).isFocused();
        page.keyboard().press("Control+Home");
        for (int word = 0; word < 5; word++) {
            page.keyboard().press("Shift+ArrowRight");
        }
        page.keyboard().press("1");
        assertThat(page.getByText("Linked:")).isVisible();
        button(page, "‹ All evidence").click();
    }

    private static Path bytes(byte[] file) {
        String hash = Sha256.of(file).hex();
        return DESK.folder()
                .resolve("documents")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2));
    }

    private static Page claim(String person) {
        Page page = Chromium.signIn(DESK, person);
        page.navigate(DESK.url("claims?text=" + CLAIM.replace(" ", "%20")));
        page.getByText(CLAIM).first().click();
        assertThat(page.getByText("In the article").first()).isVisible();
        return page;
    }

    private Locator card(Page page) {
        return page.locator(".evidence-card").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static LocatorAssertions.IsVisibleOptions soon() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);
    }
}
