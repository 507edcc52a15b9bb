package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.claimdesk.evidence.recognition.Recognitions;
import org.claimdesk.extraction.RecognitionLanguages;
import org.claimdesk.extraction.RecognitionProgram;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.OnceButton;
import org.claimdesk.ui.SettingsPart;
import org.springframework.stereotype.Component;

/** What recognises letters in pictures here, and in which languages it does so by itself. */
@Component
class RecognitionSettingsPart implements SettingsPart {

    private final Recognitions recognitions;

    RecognitionSettingsPart(Recognitions recognitions) {
        this.recognitions = recognitions;
    }

    @Override
    public com.vaadin.flow.component.Component component() {
        Div part = new Div(new H2(text("evidence.recognition.settings")));
        part.addClassNames("form", "card", "recognition-settings");
        Optional<RecognitionProgram> program = recognitions.program();
        if (program.isEmpty()) {
            part.add(new Paragraph(text("evidence.recognition.not-installed")));
            return part;
        }
        RecognitionLanguagesField field =
                new RecognitionLanguagesField(
                        program.get(), recognitions.deskLanguages().orElseThrow());
        field.setHelperText(text("evidence.recognition.settings.help"));
        OnceButton save =
                new OnceButton(text("evidence.recognition.settings.save"), () -> save(field));
        field.addValueChangeListener(change -> save.again());
        part.add(
                new Paragraph(
                        text(
                                "evidence.recognition.installed",
                                program.get().version(),
                                LayerTexts.names(program.get().languages()))),
                field,
                save);
        return part;
    }

    private boolean save(RecognitionLanguagesField field) {
        Optional<RecognitionLanguages> chosen = field.languages();
        chosen.ifPresent(
                languages -> {
                    recognitions.changeDeskLanguages(languages);
                    Notices.success(text("evidence.recognition.settings.saved"));
                });
        return chosen.isPresent();
    }
}
