package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.claimdesk.evidence.Overtaken;
import org.claimdesk.evidence.PassageFilter;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.ui.FilterToggle;
import org.claimdesk.ui.WordsField;

/** By what the list of passages can be narrowed. */
class PassageFilterBar extends Composite<Div> {

    private final transient Consumer<PassageFilter> changed;
    private final WordsField words = new WordsField(text("evidence.checked.text"));
    private final MultiSelectComboBox<VerificationResult> results =
            results(text("evidence.checked.result"));
    private final MultiSelectComboBox<VerificationResult> fresh =
            results(text("evidence.checked.fresh"));
    private final MultiSelectComboBox<Overtaken> overtaken =
            new MultiSelectComboBox<>(text("evidence.checked.overtaken"));
    private final FilterToggle toggle;

    PassageFilterBar(Consumer<PassageFilter> changed) {
        this.changed = changed;
        words.addValueChangeListener(change -> tell(change.isFromClient()));
        results.addValueChangeListener(change -> tell(change.isFromClient()));
        fresh.addValueChangeListener(change -> tell(change.isFromClient()));
        overtaken.setItems(Overtaken.values());
        overtaken.setItemLabelGenerator(one -> nameOf("evidence.overtaken", one));
        overtaken.addValueChangeListener(change -> tell(change.isFromClient()));
        getContent().addClassNames("toolbar", "filters");
        toggle = new FilterToggle(getContent());
        getContent().add(words, toggle, results, fresh, overtaken);
    }

    void show(PassageFilter filter) {
        words.setValue(filter.text());
        results.setValue(filter.results());
        fresh.setValue(filter.fresh());
        overtaken.setValue(filter.overtaken());
        toggle.count(results, fresh, overtaken);
    }

    private void tell(boolean byPerson) {
        if (byPerson) {
            toggle.count(results, fresh, overtaken);
            changed.accept(
                    new PassageFilter(
                            words.getValue(),
                            results.getValue(),
                            fresh.getValue(),
                            overtaken.getValue()));
        }
    }

    private static MultiSelectComboBox<VerificationResult> results(String label) {
        MultiSelectComboBox<VerificationResult> box = new MultiSelectComboBox<>(label);
        box.setItems(VerificationResult.values());
        box.setItemLabelGenerator(result -> nameOf("evidence.standing", result));
        return box;
    }
}
