package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.DocumentArrivals;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.LinkOutcome;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.correction.CorrectionDraft;
import org.claimdesk.evidence.correction.Corrections;
import org.claimdesk.evidence.recognition.RecognitionState;
import org.claimdesk.evidence.recognition.Recognitions;
import org.claimdesk.extraction.FakeTesseract;
import org.claimdesk.extraction.SomePictures;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The texts of a document on its page: recognised, corrected, chosen among. */
@OnDatabase
class LayersViewTest extends ViewTest {

    private static final Duration SOON = Duration.ofSeconds(40);

    @Autowired private DocumentArrivals arrivals;
    @Autowired private Documents documents;
    @Autowired private Recognitions recognitions;
    @Autowired private Corrections corrections;
    @Autowired private Evidence evidence;
    @Autowired private Claims claims;

    @AfterEach
    void recogniseNothingAgain() {
        FakeTesseract.shared().says("");
    }

    @Test
    void sayHowFarToTrustThePageAndLeadToTheOthers() {
        DocumentId id = scanned("Tin r0se", 60);
        open(id);

        assertThat(words())
                .contains("Doubtful: this page was recognised by Tesseract 9.9.9 in English")
                .contains("a confidence of 60 %, which is below 80 %")
                .contains("Pages without text were recognised in English.");
        assertThat(layerChoice().getListDataView().getItems())
                .extracting(one -> layerChoice().getItemLabelGenerator().apply(one))
                .satisfiesExactly(
                        newest -> assertThat(newest).startsWith("Text 2, recognised by Tesseract"),
                        oldest -> assertThat(oldest).startsWith("Text 1, taken from the file"));

        layerChoice().setValue(documents.layers(id).getLast());
        assertThat(words()).contains("Recognise again");
    }

    @Test
    void areRecognisedAgainInTheLanguagesThatAPersonChooses() {
        DocumentId id = scanned("LANGUAGES", 90);
        open(id);

        press("Recognise again");
        MultiSelectComboBox<String> languages = languages();
        languages.setValue(Set.of());
        press("Recognise");
        assertThat(languages.isInvalid()).isTrue();
        languages.setValue(Set.of("deu"));
        press("Recognise");

        await().pollInSameThread()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(documents.layers(id)).hasSize(3));
        assertThat(documents.layers(id).getFirst().language()).contains("de");
    }

    @Test
    void areCorrectedOnePageAtATime() {
        DocumentId id = scanned("Tin r0se", 60);
        LayerDetails read = documents.layers(id).getFirst();
        open(id);

        more("Correct this page");
        TextArea text = find(TextArea.class, dialog()).single();
        assertThat(text.getValue()).isEqualTo("Tin r0se");
        text.setValue("Tin rose");
        press("Save correction");
        TextField reason = find(TextField.class, dialog()).single();
        assertThat(reason.isInvalid()).isTrue();
        reason.setValue("Misread");
        press("Save correction");

        LayerDetails corrected = documents.layers(id).getFirst();
        assertThat(corrections.of(corrected.id()).orElseThrow().corrects()).isEqualTo(read.id());
        assertThat(layerChoice().getValue()).isEqualTo(corrected);
        assertThat(words()).contains("This page was corrected by ");
        press("What was corrected");
        assertThat(dialog().getElement().getTextRecursively()).contains("Misread");
        assertThat(dialog().getElement().getOuterHTML()).contains("<del>r0se</del>", "<ins>rose");
    }

    @Test
    void showBothWhereTwoPeopleCorrectTheSamePage() {
        DocumentId id = scanned("Tin r0se", 60);
        LayerDetails read = documents.layers(id).getFirst();
        open(id);
        more("Correct this page");
        people.as(
                people.editor(),
                () ->
                        corrections.correct(
                                read.id(), 0, new CorrectionDraft("Tin rose", "Misread")));

        find(TextArea.class, dialog()).single().setValue("Tin rows");
        find(TextField.class, dialog()).single().setValue("I think so");
        press("Save correction");
        assertThat(dialog().getElement().getTextRecursively())
                .contains("corrected this page while you did", "Tin rose");
        assertThat(find(TextArea.class, dialog()).single().getValue()).isEqualTo("Tin rows");
        press("Take theirs");
        assertThat(find(TextArea.class, dialog()).single().getValue()).isEqualTo("Tin rose");
        press("Save correction");
        assertThat(dialog().getElement().getTextRecursively())
                .contains("Nothing is different from the text that is there.");
    }

    @Test
    void areWhereAPassageStays() {
        DocumentId id = scanned("Tin r0se by four percent in May", 91);
        LayerDetails read = documents.layers(id).getFirst();
        EvidenceItem passage = link(read, "r0se by four percent in May");
        corrections.correct(
                read.id(), 0, new CorrectionDraft("Tin rose by four percent in May", "Misread"));

        UI.getCurrent()
                .navigate(
                        EvidencePaths.document(id),
                        QueryParameters.of(EvidencePaths.AT, passage.id().toString()));
        assertThat(layerChoice().getValue()).isEqualTo(read);
        press("Look it up in the newest text");
        assertThat(words()).contains("similar words", "rose by four percent in May");
        press("Show it there");
        assertThat(layerChoice().getValue()).isEqualTo(documents.layers(id).getFirst());
        assertThat(evidence.find(passage.id())).contains(passage);
    }

    private void open(DocumentId id) {
        UI.getCurrent().navigate(EvidencePaths.document(id));
    }

    private DocumentId scanned(String words, int confidence) {
        FakeTesseract.shared().says(words, confidence);
        byte[] bytes = SomePictures.pdf(List.of(SomePictures.of(), "Second page"));
        var file = new IncomingFile("scan.pdf", new ByteArrayInputStream(bytes), Optional.empty());
        DocumentId id = ((Received.Arrived) arrivals.receive(file)).document().id();
        await().pollInSameThread()
                .atMost(SOON)
                .until(
                        () ->
                                recognitions
                                        .of(id)
                                        .filter(now -> now.state() == RecognitionState.DONE)
                                        .isPresent());
        return id;
    }

    private EvidenceItem link(LayerDetails layer, String quote) {
        int start = documents.text(layer.id()).orThrow().indexOf(quote);
        var claim = claims.note(ClaimDescription.stating("Tin rose")).id();
        var selection = new Selection(start, start + quote.length(), quote);
        return ((LinkOutcome.Linked)
                        evidence.link(claim, layer.id(), List.of(selection), Stance.SUPPORTS, ""))
                .item();
    }

    @SuppressWarnings("unchecked")
    private Select<LayerDetails> layerChoice() {
        return findInView(Select.class).withClassName("layer-choice").single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<String> languages() {
        return find(MultiSelectComboBox.class, dialog()).single();
    }

    private Component dialog() {
        return find(Dialog.class).last();
    }

    private String words() {
        return findInView(Div.class)
                .withClassName("layer-bar")
                .single()
                .getElement()
                .getTextRecursively();
    }
}
