package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Optional;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.extraction.RecognitionLanguages;
import org.claimdesk.extraction.RecognitionProgram;

/** In which languages pictures in the files are that are uploaded; nothing without Tesseract. */
class UploadLanguages extends Composite<Div> {

    private final transient LayerScreens layers;

    /** Read by uploads in threads of their own; nothing while the desk's choice holds. */
    private transient volatile Optional<RecognitionLanguages> chosen = Optional.empty();

    UploadLanguages(LayerScreens layers) {
        this.layers = layers;
        getContent().addClassNames("upload-languages", "small");
        layers.recognitions().program().ifPresentOrElse(this::offer, () -> setVisible(false));
    }

    private void offer(RecognitionProgram program) {
        RecognitionLanguages desk = layers.recognitions().deskLanguages().orElseThrow();
        RecognitionLanguagesField field = new RecognitionLanguagesField(program, desk);
        NativeDetails details = new NativeDetails(summary(desk), field);
        field.addValueChangeListener(
                change ->
                        field.languages()
                                .ifPresent(
                                        languages -> {
                                            chosen =
                                                    Optional.of(languages)
                                                            .filter(one -> !one.equals(desk));
                                            details.setSummaryText(summary(languages));
                                        }));
        getContent().add(details);
    }

    /** Says it of a document that has just come, if it is not what the desk says anyway. */
    void choose(DocumentDetails document) {
        chosen.ifPresent(languages -> layers.recognitions().choose(document.id(), languages));
    }

    private static String summary(RecognitionLanguages languages) {
        return text("evidence.recognition.upload", LayerTexts.names(languages));
    }
}
