package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.DocumentArrivals;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.ui.SurfaceEvents;
import org.claimdesk.extraction.Specimens;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.ui.MarkPainted;
import org.claimdesk.ui.MarkRequested;
import org.claimdesk.ui.MarkedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class DocumentAsItLooksTest extends ViewTest {

    private static final Duration SOON = Duration.ofSeconds(40);

    @Autowired private Claims claims;
    @Autowired private DocumentArrivals arrivals;
    @Autowired private Documents documents;
    @Autowired private Evidence evidence;

    private ClaimId claim;

    @BeforeEach
    void noteClaim() {
        claim = claims.note(ClaimDescription.stating("Tin rose by half")).id();
    }

    @Test
    void showsPdfAsItLooksUntilSomebodyWantsTheWords() {
        DocumentDetails pdf = pdf("Tin rose by half.", "Zinc fell.");
        open(pdf, "");

        assertThat(views()).containsExactly("As it looks", "Text", "Both");
        assertThat(surfaces()).containsExactly("pdf-pages");
        press("Text");

        assertThat(surfaces()).containsExactly("marked-text");
        open(pdf, "");
        assertThat(surfaces()).as("the choice is kept").containsExactly("marked-text");
        open(pdf, "&view=both");
        assertThat(surfaces())
                .as("an address says more")
                .containsExactly("pdf-pages", "marked-text");
        open(pdf, "&view=sideways");
        assertThat(surfaces()).containsExactly("marked-text");
        press("As it looks");
        open(pdf, "");
        assertThat(surfaces()).containsExactly("pdf-pages");
    }

    @Test
    void offersNoChoiceWhereThereIsOneWayToLook() {
        open(file("tin.txt", utf8("Tin rose by half. " + UUID.randomUUID())), "");

        assertThat(surfaces()).containsExactly("marked-text");
        assertThat(findInView(Button.class).withText("As it looks").exists()).isFalse();
        assertThat(findInView(Button.class).withText("Text").exists()).isFalse();
    }

    @Test
    void showsPagesWithoutWordsWithoutOfferingToLinkThem() {
        DocumentDetails scan = file("scan.pdf", Specimens.pdf("", ""));
        assertThat(scan.layer()).isEmpty();

        open(scan, "");

        assertThat(surfaces()).containsExactly("pdf-pages");
        Component pages = surface("pdf-pages");
        assertThat(pages.getElement().getProperty("paging", false)).isTrue();
        assertThat(pages.getElement().getProperty("pagesUrl")).isNull();
    }

    @Test
    void showsAPictureAsItLooksThoughItHasNoWords() {
        DocumentDetails photo = file("quay.png", Specimens.png());
        assertThat(photo.layer()).isEmpty();

        open(photo, "");

        assertThat(surfaces()).containsExactly("pdf-pages");
        assertThat(surface("pdf-pages").getElement().getProperty("fileUrl"))
                .isEqualTo(EvidencePaths.picture(photo.id()));
    }

    @Test
    void saysWhyALockedFileIsNotShown() {
        open(file("locked.pdf", Specimens.pdfWithPassword()), "");

        assertThat(surfaces()).isEmpty();
        assertThat(findInView(Span.class).withTextContaining("protected with a password").all())
                .hasSize(1);
        assertThat(paragraphs()).anyMatch(text -> text.contains("no text to read"));
        assertThat(findInView(Button.class).withText("Retry").exists()).isFalse();
    }

    @Test
    void linksWhatIsSelectedOnAPageAndRefusesWhatTheTextDoesNotHold() {
        DocumentDetails pdf = pdf("Tin rose by half.", "Zinc fell.");
        open(pdf, "");
        press("As it looks");
        MarkedText pages = (MarkedText) surface("pdf-pages");

        ask(pages, Stance.SUPPORTS, "Tin fell");
        assertThat(evidence.of(claim)).isEmpty();
        assertThat(paragraphs()).anyMatch(text -> text.contains("do not stand there"));
        ask(pages, Stance.SUPPORTS, "Tin rose");
        ComponentUtil.fireEvent(pages, new MarkPainted(pages, true, 1));

        assertThat(evidence.of(claim)).hasSize(1);
        press("Undo");
        assertThat(evidence.of(claim)).isEmpty();
    }

    @Test
    void followsWhoeverTurnsPagesAndLeadsToTheWordsOfTheSamePage() {
        DocumentDetails pdf = pdf("Tin rose by half.", "Zinc fell.", "The end.");
        open(pdf, "&view=both");
        Component pages = surface("pdf-pages");

        SurfaceEvents.turnTo(pages, 2);
        assertThat(findInView(Span.class).withText("2 of 3").exists()).isTrue();
        assertThat(surface("marked-text").getElement().getProperty("from", 0))
                .isEqualTo("Tin rose by half.\n\n".length());
        SurfaceEvents.turnTo(pages, 99);
        assertThat(findInView(Span.class).withText("2 of 3").exists()).isTrue();
        SurfaceEvents.askForText(pages);

        assertThat(surfaces()).containsExactly("marked-text");
        assertThat(surface("marked-text").getElement().getProperty("from", 0))
                .isEqualTo("Tin rose by half.\n\n".length());
    }

    private void open(DocumentDetails document, String more) {
        navigate("evidence", DocumentListView.class); // a page that is open is not opened anew
        UI.getCurrent()
                .navigate(
                        "evidence/" + document.id(),
                        QueryParameters.fromString("claim=" + claim + more));
    }

    private List<String> views() {
        return findInView(Button.class).all().stream()
                .filter(button -> button.getElement().hasAttribute("aria-pressed"))
                .map(Button::getText)
                .toList();
    }

    private List<String> surfaces() {
        return findInView(MarkedText.class).all().stream()
                .map(text -> text.getElement().getTag())
                .toList();
    }

    private Component surface(String tag) {
        return findInView(MarkedText.class).all().stream()
                .filter(text -> text.getElement().getTag().equals(tag))
                .findFirst()
                .orElseThrow();
    }

    private static void ask(MarkedText pages, Stance stance, String quote) {
        ComponentUtil.fireEvent(
                pages, new MarkRequested(pages, true, 1, stance.name(), 0, quote.length(), quote));
    }

    private DocumentDetails pdf(String... pages) {
        return file("report.pdf", Specimens.pdf(pages));
    }

    private DocumentDetails file(String name, byte[] bytes) {
        var file = new IncomingFile(name, new ByteArrayInputStream(bytes), Optional.empty());
        DocumentDetails document =
                switch (arrivals.receive(file)) {
                    case Received.Arrived arrived -> arrived.document();
                    case Received.WasThere known -> known.document();
                    case Received other -> throw new AssertionError(other);
                };
        // Awaitility asks in another thread, where nobody is signed in.
        return await().atMost(SOON)
                .pollInSameThread()
                .until(
                        () -> documents.find(document.id()).orElseThrow(),
                        now -> now.state().isSettled());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
