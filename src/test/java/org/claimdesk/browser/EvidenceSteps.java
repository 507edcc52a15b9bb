package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How evidence is gathered beside a claim. */
final class EvidenceSteps {

    private static final String DROP =
            """
            (zone, files) => {
              const dropped = new DataTransfer();
              for (const { name, type, content } of files) {
                const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
                dropped.items.add(new File([bytes], name, { type }));
              }
              for (const kind of ['dragenter', 'dragover', 'drop']) {
                zone.dispatchEvent(new DragEvent(kind, { dataTransfer: dropped, bubbles: true, cancelable: true }));
              }
            }""";

    private final Colleague who;

    EvidenceSteps(Colleague who) {
        this.who = who;
    }

    /** Drops files on the panel, as from a window of the computer. */
    EvidenceSteps drop(FilePayload... files) {
        List<Map<String, String>> dropped =
                Arrays.stream(files)
                        .map(
                                file ->
                                        Map.of(
                                                "name", file.name,
                                                "type", file.mimeType,
                                                "content",
                                                        Base64.getEncoder()
                                                                .encodeToString(file.buffer)))
                        .toList();
        who.page().locator("vaadin-upload-drop-zone").evaluate(DROP, dropped);
        return this;
    }

    /** Chooses files by the button. */
    EvidenceSteps choose(FilePayload... files) {
        FileChooser chooser = who.page().waitForFileChooser(() -> who.press("Add files"));
        chooser.setFiles(files);
        return this;
    }

    EvidenceSteps isReady(String file) {
        assertThat(row(file).getByText("Ready")).isVisible();
        return this;
    }

    /**
     * @param why a pattern of what is said
     */
    EvidenceSteps isRefused(String file, String why) {
        assertThat(row(file).first().getByText(Pattern.compile("Failed|Limited"))).isVisible();
        assertThat(row(file).first()).containsText(Pattern.compile(why));
        return this;
    }

    DocumentSteps open(String file) {
        opening(file).click();
        return new DocumentSteps(who);
    }

    /** What opens a document that was brought in. */
    Locator opening(String file) {
        return row(file).first().getByRole(AriaRole.BUTTON, named(file));
    }

    /** Adds what somebody said, which no file can prove. */
    EvidenceSteps noteAnInterview(String words, String stance) {
        who.press("Add a note");
        Locator dialog = who.dialog();
        dialog.getByLabel("Who was interviewed").fill("Irma Interviewee");
        dialog.getByLabel("What was said, seen or calculated").fill(words);
        dialog.getByRole(AriaRole.RADIO, named(stance)).check();
        who.press("Add the note");
        assertThat(card(words)).containsText("not verifiable against a file");
        return this;
    }

    /** The card of the piece of evidence with these words. */
    Locator card(String words) {
        return who.page()
                .locator(".evidence-card")
                .filter(new Locator.FilterOptions().setHasText(words));
    }

    /** Opens the document of a piece of evidence, at its words. */
    DocumentSteps openAt(String words) {
        card(words).locator(".place").click();
        return new DocumentSteps(who);
    }

    private Locator row(String file) {
        return who.page()
                .locator(".reading-row")
                .filter(new Locator.FilterOptions().setHasText(file));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
