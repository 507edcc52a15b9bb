package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.claimdesk.extraction.Specimens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Many files at once, and folders. */
@ExtendWith(PicturesOfFailures.class)
class ImportManyIT {

    private static final String UPLOADS = "**/VAADIN/dynamic/**";
    private static final int SOON_MS = 60_000;

    /** A folder as the browser tells of one that is dropped: a hundred entries at a time. */
    private static final String DROP_FOLDER =
            """
            (zone, [name, number]) => {
              const file = (i) => ({
                isDirectory: false,
                fullPath: `/${name}/deep/${i}.txt`,
                file: (found) => found(new File([`${name}: tin rose ${i} times.`], `${i}.txt`)),
              });
              const folder = (path, entries) => ({
                isDirectory: true,
                fullPath: path,
                createReader: () => {
                  const left = [...entries];
                  return { readEntries: (found) => found(left.splice(0, 100)) };
                },
              });
              const files = Array.from({ length: number }, (_, i) => file(i));
              const dropped = folder(`/${name}`, [folder(`/${name}/deep`, files)]);
              const drop = new DragEvent('drop', { bubbles: true, cancelable: true });
              Object.defineProperty(drop, 'dataTransfer', {
                value: { items: [{ webkitGetAsEntry: () => dropped }], files: [] },
              });
              zone.dispatchEvent(drop);
            }""";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init") // they come to work before each test
    private Colleague reviewer;

    @BeforeEach
    void comeToWork() {
        reviewer = Colleague.signedIn(SharedDesk.running(), "reviewer");
        reviewer.open("evidence");
    }

    @AfterEach
    void goHome() {
        reviewer.close();
    }

    @Test
    void thirtyFilesAreDroppedAndEachTellsWhatBecameOfIt() {
        FilePayload first = text("a", "Tin rose.");
        List<FilePayload> files = new ArrayList<>(List.of(first));
        for (int i = 0; i < 22; i++) {
            files.add(text("b" + i, "Zinc fell " + i));
        }
        files.add(6, named("again", first.buffer));
        files.add(new FilePayload("empty-" + mark + ".txt", "text/plain", new byte[0]));
        files.add(named("broken.docx", broken()));
        for (int i = 0; i < 4; i++) {
            files.add(named("c" + i + ".docx", Specimens.docx("On tin", mark + " tin " + i)));
        }

        new EvidenceSteps(reviewer).drop(files.toArray(FilePayload[]::new));

        Locator card = newest();
        isOver(card, "28 of 30 ready, 2 failed");
        assertThat(card.getByRole(AriaRole.HEADING)).containsText("30 files, ");
        card.getByRole(AriaRole.BUTTON, named("Show the files")).press("Enter");
        assertThat(card.getByText("already here as \"a-%s.txt\"".formatted(mark))).isVisible();
        assertThat(Axe.on(reviewer.page()).violations()).isEmpty();
        card.locator("vaadin-select").click();
        reviewer.page().getByRole(AriaRole.OPTION).getByText("2 failed").click();
        assertThat(card).containsText("has no content");
        assertThat(card).containsText("damaged");
        // The list holds what is seen of it, however many there are.
        assertThat(card.locator("vaadin-grid-cell-content").count()).isLessThan(200);

        card.getByRole(AriaRole.BUTTON, named("Retry 1 that failed")).click();
        isOver(card, "28 of 30 ready, 2 failed");

        reviewer.reload();
        isOver(newest(), "28 of 30 ready, 2 failed");
        String name = newest().getByRole(AriaRole.HEADING).textContent();
        newest().getByRole(AriaRole.BUTTON, named("Put away")).click();
        assertThat(reviewer.page().getByText(name)).hasCount(0);
    }

    @Test
    void folderThatIsDroppedComesInWholeWhileItsPersonWorksElsewhere() {
        reviewer.page()
                .locator("vaadin-upload-drop-zone")
                .evaluate(DROP_FOLDER, List.of("dropped-" + mark, 130));

        assertThat(card("dropped")).containsText("of 130 ready");
        reviewer.goTo("Claims");
        reviewer.goTo("Evidence");

        isOver(card("dropped"), "130 of 130 ready, 0 failed");
        card("dropped").getByRole(AriaRole.BUTTON, named("Show the files")).click();
        assertThat(card("dropped").getByText("0.txt").first()).isVisible();
    }

    @Test
    void folderThatIsChosenIsCancelledAndChosenAgain() throws IOException {
        Path chosen = Files.createDirectories(folder.resolve("chosen-" + mark));
        for (int i = 0; i < 12; i++) {
            Path within = Files.createDirectories(chosen.resolve("part " + i % 3));
            Files.writeString(within.resolve(i + ".txt"), mark + " copper " + i);
        }
        reviewer.page().route(UPLOADS, route -> {}); // no line

        choose(chosen);
        Locator card = card("chosen");
        card.getByRole(AriaRole.BUTTON, named("Show the files")).click();
        assertThat(card.getByText("Waiting").locator("visible=true").first()).isVisible();
        card.getByRole(AriaRole.BUTTON, named(Pattern.compile("^Cancel \"chosen"))).last().click();
        assertThat(card).containsText("1 left out");
        card.getByRole(AriaRole.BUTTON, named("Cancel the rest")).click();

        isOver(card, "0 of 12 ready, 0 failed, 12 left out");
        card.getByRole(AriaRole.BUTTON, named("Put away")).click();
        reviewer.page().unroute(UPLOADS);
        choose(chosen);

        isOver(card("chosen"), "12 of 12 ready, 0 failed");
    }

    @Test
    void filesThatTheLineLosesAreToldAsNotArrived() {
        reviewer.page().route(UPLOADS, Route::abort);
        List<FilePayload> files = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            files.add(text("lost" + i, "Lead " + i));
        }

        reviewer.press("Add");
        new EvidenceSteps(reviewer).choose(files.toArray(FilePayload[]::new));

        isOver(newest(), "0 of 6 ready, 6 failed");
        newest().getByRole(AriaRole.BUTTON, named("Show the files")).click();
        assertThat(newest().getByText("did not arrive").first()).isVisible();
    }

    private void choose(Path chosen) {
        if (!reviewer.button("Add a folder").isVisible()) {
            reviewer.press("Add");
        }
        FileChooser chooser =
                reviewer.page()
                        .waitForFileChooser(() -> reviewer.button("Add a folder").press("Enter"));
        chooser.setFiles(chosen);
    }

    private Locator newest() {
        return cards().first();
    }

    /** Also those that are over, which are folded away. */
    private Locator cards() {
        Locator strip = reviewer.page().locator(".imports h2 vaadin-button");
        assertThat(strip).isVisible();
        if ("false".equals(strip.getAttribute("aria-expanded"))) {
            strip.click();
            assertThat(strip).hasAttribute("aria-expanded", "true");
        }
        return reviewer.page().locator(".import-card");
    }

    private Locator card(String name) {
        return cards().filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        reviewer.page()
                                                .getByRole(
                                                        AriaRole.HEADING,
                                                        new Page.GetByRoleOptions()
                                                                .setName(name + "-" + mark))));
    }

    private static void isOver(Locator card, String words) {
        var patient = new LocatorAssertions.ContainsTextOptions().setTimeout(SOON_MS);
        assertThat(card.locator(".progress-words")).containsText(words, patient);
        assertThat(card.getByRole(AriaRole.BUTTON, named("Put away")))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON_MS));
    }

    private FilePayload text(String name, String words) {
        return named(name, (mark + ": " + words).getBytes(StandardCharsets.UTF_8));
    }

    private FilePayload named(String name, byte[] bytes) {
        int dot = name.indexOf('.');
        String whole =
                dot < 0
                        ? "%s-%s.txt".formatted(name, mark)
                        : "%s-%s%s".formatted(name.substring(0, dot), mark, name.substring(dot));
        return new FilePayload(whole, "application/octet-stream", bytes);
    }

    private byte[] broken() {
        byte[] whole = Specimens.docx("On zinc", mark);
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions named(Pattern name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
