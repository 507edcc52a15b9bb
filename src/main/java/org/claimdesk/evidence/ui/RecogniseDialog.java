package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.recognition.RecognitionDetails;
import org.claimdesk.extraction.RecognitionLanguages;
import org.claimdesk.extraction.RecognitionProgram;
import org.claimdesk.ui.OnceButton;
import org.claimdesk.ui.WrittenDialog;

/** Has the pages of a document recognised, in languages that a person chooses. */
class RecogniseDialog extends WrittenDialog {

    RecogniseDialog(
            LayerScreens layers,
            DocumentDetails document,
            RecognitionProgram program,
            Runnable begun) {
        RecognitionLanguages before =
                layers.recognitions()
                        .of(document.id())
                        .map(RecognitionDetails::languages)
                        .or(layers.recognitions()::deskLanguages)
                        .orElseThrow();
        RecognitionLanguagesField field = new RecognitionLanguagesField(program, before);
        setHeaderTitle(text("evidence.recognition.title"));
        setWidth("480px");
        Paragraph what = new Paragraph(text("evidence.recognition.what"));
        what.addClassNames("muted", "small");
        Div form = new Div(what, field);
        form.addClassName("form");
        add(form);
        OnceButton begin =
                new OnceButton(
                        text("evidence.recognition.begin"),
                        () -> {
                            Optional<RecognitionLanguages> chosen = field.languages();
                            chosen.ifPresent(
                                    languages -> {
                                        layers.recognitions().recognise(document.id(), languages);
                                        close();
                                        begun.run();
                                    });
                            return chosen.isPresent();
                        });
        getFooter().add(new Button(text("ui.cancel"), click -> close()), begin);
    }
}
