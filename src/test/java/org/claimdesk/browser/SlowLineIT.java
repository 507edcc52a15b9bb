package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files on a line that is slow, or breaks. */
@ExtendWith(PicturesOfFailures.class)
class SlowLineIT {

    private static final String CLAIM = "No public money went into the new terminal.";
    private static final String UPLOADS = "**/VAADIN/dynamic/**";
    private static final DeskProgram DESK = SharedDesk.running();

    /** Notes what is said of the reading of a document: some of it is gone before one looks. */
    private static final String NOTE_STATES =
            """
            name => {
              window.states = [];
              new MutationObserver(() => {
                const row = [...document.querySelectorAll('.reading-row')]
                  .find(row => row.textContent.includes(name));
                const state = row?.querySelector('[role=status]')?.textContent.match(/[A-Z]\\w+/)?.[0];
                if (state && state !== window.states.at(-1)) window.states.push(state);
              }).observe(document.body, { childList: true, subtree: true, characterData: true });
            }""";

    private final String name = "file-%s.txt".formatted(UUID.randomUUID());

    @SuppressWarnings("NullAway.Init") // they come to work before each test
    private Colleague reviewer;

    @SuppressWarnings("NullAway.Init")
    private CDPSession line;

    @BeforeEach
    void comeToWork() {
        reviewer = Colleague.signedIn(DESK, "reviewer");
        line = reviewer.page().context().newCDPSession(reviewer.page());
        line.send("Network.enable");
        ClaimCases.open(reviewer, CLAIM);
    }

    @AfterEach
    void goHome() {
        reviewer.close();
    }

    /** The browser tells at once, and sends the file again by a press, once there is a line. */
    @Test
    void sendsAgainByAPressWhatCouldNotBeSent() {
        byte[] words = (name + " Tin rose by four per cent.").getBytes(StandardCharsets.UTF_8);
        reviewer.page().route(UPLOADS, Route::abort);
        EvidenceSteps evidence =
                new EvidenceSteps(reviewer).choose(new FilePayload(name, "text/plain", words));
        assertThat(onItsWay()).containsText("Nothing of this file was kept; retry when you are");

        reviewer.page().unroute(UPLOADS);
        reviewer.page().evaluate(NOTE_STATES, name);
        onItsWay().getByRole(AriaRole.BUTTON, named("Retry")).click();

        evidence.isReady(name);
        assertThat((List<?>) reviewer.page().evaluate("window.states"))
                .asString()
                .matches("\\[(Queued, )?(Reading, )?Ready]");
    }

    @Test
    void leavesNothingOfFileWhoseSenderIsLost() throws Exception {
        sendSlowly();
        // How far it is, as long as it is on its way.
        assertThat(onItsWay()).containsText(Pattern.compile("[1-9]\\d?%"));
        awaitIncoming(1);
        reviewer.page().close();

        awaitIncoming(0);
        try (Colleague again = Colleague.signedIn(DESK, "reviewer")) {
            ClaimCases.open(again, CLAIM);
            assertThat(again.page().locator(".reading-row").filter(having(name))).hasCount(0);
        }
    }

    private Locator onItsWay() {
        return reviewer.page().locator("vaadin-upload-file").filter(having(name));
    }

    private void sendSlowly() throws IOException {
        conditions(200_000);
        Path file = DESK.folder().resolve(name);
        Files.writeString(file, name + "\n" + "Tin rose by four per cent.\n".repeat(1_500_000));
        reviewer.page().waitForFileChooser(() -> reviewer.press("Add files")).setFiles(file);
    }

    private void conditions(int bytesOfUpload) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 1);
        conditions.addProperty("downloadThroughput", 5_000_000);
        conditions.addProperty("uploadThroughput", bytesOfUpload);
        line.send("Network.emulateNetworkConditions", conditions);
    }

    private static void awaitIncoming(int wanted) throws InterruptedException {
        File folder = DESK.folder().resolve("documents/incoming").toFile();
        for (int i = 0; i < 150; i++) {
            String[] names = folder.list();
            if (names != null && names.length == wanted) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Not %d files in %s".formatted(wanted, folder));
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
