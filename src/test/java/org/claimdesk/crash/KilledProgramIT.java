package org.claimdesk.crash;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.claimdesk.audit.CheckLogCommand;
import org.claimdesk.browser.Chromium;
import org.claimdesk.browser.DeskProgram;
import org.junit.jupiter.api.Test;

/** What a screen of the whole program called saved is there after a kill. */
class KilledProgramIT {

    private static final int KILLS = 2;
    private static final int FEWEST = 4;
    private static final int MOST = 40;

    /** Milliseconds to wait for a screen that may have been killed. */
    private static final int PATIENCE = 10_000;

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);

    private final RandomGenerator random = RandomGenerator.getDefault();
    private final String run = "run" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> ledger = new ArrayList<>();
    private final List<TypedWords> typed = new ArrayList<>();

    @Test
    void losesNothingThatItsScreensCalledSaved() throws Exception {
        Path folder = DeskProgram.newFolder();
        for (int kill = 0; kill < KILLS; kill++) {
            try (DeskProgram desk = DeskProgram.start(folder, "sample")) {
                Page page = Chromium.signIn(desk, "reviewer");
                requireTheLedger(desk, page);
                typeIntoAVerdict(desk, page, kill);
                noteClaimsUntilTheKill(desk, page, kill);
                page.context().close();
            }
            assertThat(checkLog(folder)).as("the log after kill %d", kill).isZero();
        }

        try (DeskProgram desk = DeskProgram.start(folder, "sample")) {
            requireTheLedger(desk, Chromium.signIn(desk, "reviewer"));
        }
        assertThat(ledger).hasSizeGreaterThanOrEqualTo(KILLS * FEWEST);
        assertThat(typed).hasSize(KILLS);
    }

    /** In a window of its own that is open until the kill, so that nothing makes it keep more. */
    private void typeIntoAVerdict(DeskProgram desk, Page page, int kill) {
        String statement = "Claim with a draft before kill %d of %s.".formatted(kill, run);
        page.navigate(desk.url("claims?text=" + run));
        noteClaim(page, statement);
        TypedWords words = new TypedWords(statement, "Typed before kill " + kill);
        words.typeUntilKept(desk, page.context().newPage());
        typed.add(words);
    }

    private void noteClaimsUntilTheKill(DeskProgram desk, Page page, int kill) {
        page.navigate(desk.url("claims?text=" + run));
        page.setDefaultTimeout(PATIENCE);
        try {
            for (int i = 0; i < MOST; i++) {
                String statement = "Claim %d before kill %d of %s.".formatted(i, kill, run);
                noteClaim(page, statement);
                ledger.add(statement);
                if (i == FEWEST) {
                    soon().execute(desk::kill);
                }
            }
        } catch (PlaywrightException | AssertionError e) {
            assertThat(desk.isRunning()).as("stopped by the kill, not by: %s", e).isFalse();
            return;
        }
        desk.kill();
    }

    /** Saved is what the list shows. */
    private static void noteClaim(Page page, String statement) {
        button(page, "Note a claim").click();
        page.getByRole(AriaRole.DIALOG).getByLabel("Statement").fill(statement);
        button(page, "Note claim").click();
        assertThat(page.getByText(statement).first()).isVisible(SOON);
    }

    private void requireTheLedger(DeskProgram desk, Page page) {
        for (String statement : ledger) {
            page.navigate(desk.url("claims?text=" + statement.replace(" ", "%20")));
            assertThat(page.locator("vaadin-grid").getByText(statement).first()).isVisible();
        }
        typed.forEach(words -> words.requireIn(desk, page));
    }

    private Executor soon() {
        return CompletableFuture.delayedExecutor(random.nextInt(2_000), TimeUnit.MILLISECONDS);
    }

    private static int checkLog(Path folder) throws IOException, InterruptedException {
        Process command =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                DeskProgram.program().toString(),
                                CheckLogCommand.class.getName(),
                                folder.toString())
                        .redirectErrorStream(true)
                        .start();
        assertThat(new String(command.getInputStream().readAllBytes(), UTF_8)).contains("intact");
        return command.waitFor();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
