package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is dropped while the box is ticked is there for whoever dropped it, and for nobody else. */
@ExtendWith(PicturesOfFailures.class)
class RestrictAtDroppingIT {

    private static final int SOON_MS = 60_000;

    private final String secret = "hush-" + UUID.randomUUID().toString().substring(0, 8);

    @SuppressWarnings("NullAway.Init") // they come to work before each test
    private Colleague reviewer;

    @SuppressWarnings("NullAway.Init")
    private Colleague other;

    @BeforeEach
    void comeToWork() {
        reviewer = Colleague.signedIn(SharedDesk.running(), "reviewer");
        other = Colleague.signedIn(SharedDesk.running(), "editor");
    }

    @AfterEach
    void goHome() {
        reviewer.close();
        other.close();
    }

    @Test
    void isThereForWhoeverDroppedItOnly() {
        reviewer.open("evidence");
        reviewer.press("Add");
        reviewer.field("Restrict what I bring in to named people").check();

        new EvidenceSteps(reviewer).drop(file(secret));

        Locator mine = link(reviewer);
        assertThat(mine).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON_MS));
        mine.click();
        assertThat(reviewer.button("Change who may know")).isVisible();
        String address = reviewer.page().url();
        other.open("evidence");
        assertThat(link(other)).hasCount(0);
        other.page().navigate(address);
        assertThat(other.page().getByText(secret)).hasCount(0);
    }

    private Locator link(Colleague who) {
        return who.page()
                .locator("vaadin-grid")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(secret))
                .first();
    }

    private static FilePayload file(String name) {
        byte[] words = (name + ": tin rose.").getBytes(StandardCharsets.UTF_8);
        return new FilePayload(name + ".txt", "text/plain", words);
    }
}
