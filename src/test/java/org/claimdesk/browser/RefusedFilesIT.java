package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.extraction.Specimens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever brings in what cannot be taken is told why and what next, and nothing is half saved. */
@ExtendWith(PicturesOfFailures.class)
class RefusedFilesIT {

    private static final String CLAIM = "No public money went into the new terminal.";

    private static final String UPLOADS = "**/VAADIN/dynamic/**";
    private static final String BROKEN = "The connection broke before everything had arrived";

    private static Colleague reviewer;

    @BeforeAll
    static void comeToWork() {
        reviewer = Colleague.signedIn(SharedDesk.running(), "reviewer");
    }

    @AfterAll
    static void goHome() {
        reviewer.close();
    }

    @ParameterizedTest
    @EnumSource
    void becomeNoArticle(HarmfulFile file) {
        ImportScreen.openedBy(reviewer).upload(file.payload()).isRefused(file.told());
    }

    @ParameterizedTest
    @EnumSource
    void areKeptAsEvidenceButNotQuoted(HarmfulFile file) {
        ClaimCases.open(reviewer, CLAIM);
        EvidenceSteps evidence = new EvidenceSteps(reviewer);

        evidence.choose(file.payload()).isRefused(file.fileName(), file.told());

        if (file == HarmfulFile.PICTURE_WITH_A_WRONG_EXTENSION) {
            // It is shown as it looks, and has no words that could be quoted.
            evidence.opening(file.fileName()).click();
            assertThat(reviewer.page().locator(".pp-note")).containsText("No text was read");
        } else {
            assertThat(evidence.opening(file.fileName())).isDisabled();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n \t \u00a0 \n"})
    void withoutAWordBecomeNoArticle(String pasted) {
        ImportScreen.openedBy(reviewer).paste(pasted).isRefused("There is no text in it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080/",
                "http://localhost/admin",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/",
                "http://192.168.1.1/"
            })
    void areNotFetchedFromInside(String address) {
        ImportScreen.openedBy(reviewer)
                .fetch(address)
                .isRefused("leads to this machine or its own network");
    }

    @Test
    void areNoneButCanBeSentAgainWhereTheConnectionBreaks() {
        String words = "Tin fell by four per cent, the office said. " + UUID.randomUUID();
        FilePayload file =
                new FilePayload("tin.txt", "text/plain", words.getBytes(StandardCharsets.UTF_8));
        reviewer.page().route(UPLOADS, Route::abort);

        ImportScreen.openedBy(reviewer).upload(file).isRefused(BROKEN);
        // Opened anew: what was refused before stands there no more.
        ImportScreen screen = ImportScreen.openedBy(reviewer);
        reviewer.field("Paste text").check();
        screen.paste(words).isRefused(BROKEN);
        reviewer.page().unroute(UPLOADS);

        screen.readAgain().shows(words).leave();
    }

    @Test
    void areNoneWhereOnlyTheExtensionIsWrong() {
        String words = "Tin rose by four per cent, the office said. " + UUID.randomUUID();
        byte[] document = Specimens.docx("On tin", words);

        ImportScreen.openedBy(reviewer)
                .upload(new FilePayload("letter.txt", "text/plain", document))
                .shows(words)
                .leave();
    }

    @Test
    void loseThePathInTheirNames() throws IOException {
        String mark = UUID.randomUUID().toString();
        String name = "../../" + mark + ".txt";
        ClaimCases.open(reviewer, CLAIM);

        new EvidenceSteps(reviewer)
                .choose(new FilePayload(name, "text/plain", name.getBytes(StandardCharsets.UTF_8)))
                .isReady(mark + ".txt");

        Path folder = SharedDesk.running().folder();
        try (Stream<Path> around = Files.walk(folder.getParent(), 2)) {
            assertThat(around.map(Path::toString)).noneMatch(path -> path.contains(mark));
        }
    }
}
