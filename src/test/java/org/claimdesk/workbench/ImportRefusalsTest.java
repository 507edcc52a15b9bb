package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.extraction.Specimens;
import org.claimdesk.ui.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the import says of what the browser tells after, or without, the desk's own answer. */
@OnDatabase
class ImportRefusalsTest extends ViewTest {

    private static final String EMPTY = "There is no text in it";
    private static final String BROKEN = "The connection broke";
    private static final String NOT_TAKEN = "The desk could not take it in";

    private Upload upload;

    @BeforeEach
    void chooseFiles() {
        navigate("articles/import", ImportView.class);
        test(find(RadioButtonGroup.class).single()).selectItem("Upload a file");
        upload = find(Upload.class).single();
    }

    @Test
    void keepsTheDesksOwnReasonWhenTheBrowserTellsLater() {
        send(new byte[0]);

        browserTells("upload-start", 0);
        assertThat(refusals()).singleElement().asString().contains(EMPTY);
        browserTells("upload-error", 0);

        assertThat(refusals()).singleElement().asString().contains(EMPTY);
    }

    @Test
    void saysThatTheNextOneBrokeThoughTheOneBeforeWasRefused() {
        send(new byte[0]);
        browserTells("upload-success", 200);

        browserTells("upload-error", 0);

        assertThat(refusals()).singleElement().asString().contains(BROKEN);
    }

    @Test
    void tellsAnAnswerThatTheDeskFailedFromNoAnswer() {
        browserTells("upload-error", 500);
        assertThat(refusals()).singleElement().asString().contains(NOT_TAKEN);

        browserTells("upload-error", 0);
        assertThat(refusals()).singleElement().asString().contains(BROKEN);
    }

    @Test
    void tellsOfPastedWordsTheSame() {
        test(find(RadioButtonGroup.class).single()).selectItem("Paste text");

        pasteFails(401);
        assertThat(refusals()).singleElement().asString().contains(NOT_TAKEN);

        pasteFails(0);
        assertThat(refusals()).singleElement().asString().contains(BROKEN);
    }

    @Test
    void endsTheReadingOfWhatTheBrowserTakesForLost() {
        send(Specimens.endlessPdf());
        await().atMost(Duration.ofMinutes(1)).until(() -> !reading().isEmpty());
        roundTrip();
        assertThat(find(ProgressBar.class).exists()).isTrue();

        browserTells("upload-error", 0);

        assertThat(refusals()).singleElement().asString().contains(BROKEN);
        // The reading itself would go on for the minute that its limit allows, or longer.
        await().atMost(Duration.ofSeconds(30)).until(() -> reading().isEmpty());
    }

    private void send(byte[] bytes) {
        test(upload).upload("a.pdf", "application/pdf", bytes);
        roundTrip();
    }

    private void browserTells(String event, int status) {
        tell(upload, event, "event.detail.xhr.status", status);
    }

    private void pasteFails(int status) {
        Component area =
                find(Button.class)
                        .withText("Read text")
                        .single()
                        .getParent()
                        .flatMap(way -> way.getChildren().findFirst())
                        .orElseThrow();
        tell(area, "paste-failed", "event.detail", status);
    }

    private void tell(Component component, String event, String detail, int status) {
        var data = JsonNodeFactory.instance.objectNode().put(detail, status);
        data.put("element.files.some(file => file.uploading)", false); // Vaadin's own listeners ask
        component
                .getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(component.getElement(), event, data));
        roundTrip();
    }

    private List<String> refusals() {
        return find(Refusal.class).all().stream()
                .map(refusal -> refusal.getElement().getTextRecursively())
                .toList();
    }

    /** Files are read by processes of their own, each with a folder for what it is reading. */
    private static List<ProcessHandle> reading() {
        return ProcessHandle.current().children().filter(ImportRefusalsTest::isReading).toList();
    }

    private static boolean isReading(ProcessHandle child) {
        try (Stream<Path> files = Files.list(Path.of("/proc", child.pid() + "", "cwd"))) {
            return child.info().command().filter(java -> java.endsWith("java")).isPresent()
                    && files.findAny().isPresent();
        } catch (IOException | UncheckedIOException e) {
            return false; // It has ended.
        }
    }
}
