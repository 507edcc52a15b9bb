package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.evidence.DocumentFilter;
import org.claimdesk.evidence.DocumentState;
import org.claimdesk.evidence.SourceDetails;
import org.claimdesk.ui.DayField;
import org.claimdesk.ui.FilterToggle;
import org.claimdesk.ui.WordsField;
import org.jspecify.annotations.Nullable;

/** By what the list of documents can be narrowed. */
class DocumentFilterBar extends Composite<Div> {

    private final transient EvidenceScreens screens;
    private final transient Consumer<DocumentFilter> changed;
    private final WordsField words = new WordsField(text("evidence.filter.text"));
    private final MultiSelectComboBox<DocumentState> states =
            new MultiSelectComboBox<>(text("evidence.filter.state"));
    private final ComboBox<SourceDetails> source = new ComboBox<>(text("evidence.filter.source"));
    private final DayField from = new DayField(text("evidence.filter.from"));
    private final DayField to = new DayField(text("evidence.filter.to"));
    private final Checkbox outermost = new Checkbox(text("evidence.filter.outermost"));
    private final Checkbox restricted = new Checkbox(text("evidence.filter.restricted"));
    private final FilterToggle toggle;

    DocumentFilterBar(EvidenceScreens screens, Consumer<DocumentFilter> changed) {
        this.screens = screens;
        this.changed = changed;
        words.addValueChangeListener(change -> tell(change.isFromClient()));
        states.setItems(DocumentState.values());
        states.setItemLabelGenerator(state -> nameOf("evidence.state", state));
        states.addValueChangeListener(change -> tell(change.isFromClient()));
        source.setItemLabelGenerator(SourceDetails::name);
        source.setClearButtonVisible(true);
        source.setItems(
                query ->
                        screens.sources().find(query.getFilter().orElse("")).stream()
                                .skip(query.getOffset())
                                .limit(query.getLimit()));
        source.addValueChangeListener(change -> tell(change.isFromClient()));
        from.addValueChangeListener(change -> tell(change.isFromClient()));
        to.addValueChangeListener(change -> tell(change.isFromClient()));
        outermost.addValueChangeListener(change -> tell(change.isFromClient()));
        restricted.addValueChangeListener(change -> tell(change.isFromClient()));
        getContent().addClassNames("toolbar", "filters", "folded");
        toggle = new FilterToggle(getContent());
        getContent().add(words, toggle, states, source, from, to, outermost, restricted);
    }

    void show(DocumentFilter filter) {
        words.setValue(filter.text());
        states.setValue(filter.states());
        source.setValue(filter.source().flatMap(id -> screens.sources().find(id)).orElse(null));
        from.setValue(filter.from().map(DocumentFilterParameters::day).orElse(null));
        to.setValue(
                filter.to()
                        .map(DocumentFilterParameters::day)
                        .map(day -> day.minusDays(1))
                        .orElse(null));
        outermost.setValue(filter.outermost());
        restricted.setValue(filter.restricted());
        restricted.setVisible(filter.restricted() || screens.documents().seesRestricted());
        tellCount();
    }

    private void tellCount() {
        toggle.count(states, source, from, to, outermost, restricted);
    }

    private void tell(boolean byPerson) {
        if (byPerson) {
            tellCount();
            changed.accept(
                    new DocumentFilter(
                            words.getValue(),
                            states.getValue(),
                            Optional.ofNullable(source.getValue()).map(SourceDetails::id),
                            start(from.getValue(), 0),
                            start(to.getValue(), 1),
                            outermost.getValue(),
                            restricted.getValue()));
        }
    }

    private static Optional<Instant> start(@Nullable LocalDate day, int later) {
        return Optional.ofNullable(day)
                .map(date -> DocumentFilterParameters.start(date.plusDays(later)));
    }
}
