package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.extraction.RecognitionLanguages;
import org.claimdesk.extraction.RecognitionProgram;

/** Chooses among the languages that are installed; the one chosen first counts most. */
class RecognitionLanguagesField extends MultiSelectComboBox<String> {

    private final List<String> order = new ArrayList<>();

    RecognitionLanguagesField(RecognitionProgram program, RecognitionLanguages chosen) {
        setLabel(text("evidence.recognition.languages"));
        setItems(program.languages());
        setItemLabelGenerator(LayerTexts::name);
        addValueChangeListener(change -> keepOrder(change.getValue()));
        setValue(Set.copyOf(program.usable(chosen).codes()));
        order.clear();
        order.addAll(program.usable(chosen).codes());
    }

    /** Empty, and marked so, where none or too many are chosen. */
    Optional<RecognitionLanguages> languages() {
        boolean right = !order.isEmpty() && order.size() <= RecognitionLanguages.MOST;
        setErrorMessage(text("evidence.recognition.languages.some", RecognitionLanguages.MOST));
        setInvalid(!right);
        return right ? Optional.of(new RecognitionLanguages(order)) : Optional.empty();
    }

    private void keepOrder(Set<String> chosen) {
        order.retainAll(chosen);
        chosen.stream().filter(code -> !order.contains(code)).forEach(order::add);
    }
}
