package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.ClaimKind;
import org.claimdesk.claim.Speaker;
import org.claimdesk.claim.Topic;
import org.claimdesk.claim.TopicId;
import org.claimdesk.shared.TextRules;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.DayTimeField;
import org.claimdesk.ui.PartialDateField;
import org.claimdesk.ui.TypedChoice;
import org.claimdesk.user.Person;
import org.jspecify.annotations.Nullable;

/** The fields in which people write about a claim. */
class ClaimFields extends Composite<Div> {

    private final transient ClaimScreens screens;
    private final TextArea statement = new TextArea(text("claim.statement"));
    private final ComboBox<String> speaker = new ComboBox<>(text("claim.speaker"));
    private final PartialDateField said = new PartialDateField(text("claim.said"));
    private final Select<ClaimKind> kind = new Select<>();
    private final MultiSelectComboBox<Topic> topics =
            new MultiSelectComboBox<>(text("claim.topics"));
    private final TextArea reason = new TextArea(text("claim.reason"));
    private final ComboBox<Person> assignee = new ComboBox<>(text("claim.assignee"));
    private final DayTimeField due = new DayTimeField(text("claim.due"));

    ClaimFields(ClaimScreens screens) {
        this.screens = screens;
        statement.setMaxLength(ClaimDescription.LONGEST_STATEMENT);
        statement.setRequiredIndicatorVisible(true);
        statement.addClassNames("wide", "statement");
        statement.setMinRows(2);
        speaker.setAllowCustomValue(true);
        speaker.setClearButtonVisible(true);
        speaker.addCustomValueSetListener(event -> speaker.setValue(event.getDetail().strip()));
        speaker.setItems(query -> screens.speakersLike(query).map(Speaker::name));
        kind.setLabel(text("claim.kind"));
        kind.setItems(ClaimKind.values());
        kind.setItemLabelGenerator(k -> nameOf("claim.kind", k));
        topics.setItemLabelGenerator(Topic::name);
        topics.addClassName("wide");
        typed().forEach(area -> area.setValueChangeMode(ValueChangeMode.LAZY));
        reason.setMaxLength(ClaimDescription.LONGEST_REASON);
        reason.setHelperText(text("claim.reason.help"));
        reason.addClassName("wide");
        assignee.setItemLabelGenerator(Person::name);
        assignee.setClearButtonVisible(true);
        due.addClassName("wide");
        getContent().addClassName("claim-fields");
        getContent().add(statement, speaker, kind, said, assignee, topics, reason, due);
    }

    /** Tells while a person types, a moment behind them. */
    void onTyping(Runnable typing) {
        typed().forEach(area -> listen(area, typing));
    }

    /** Tells when a field is complete: another value is chosen, or what was typed is left. */
    void onChange(Runnable changed) {
        all().filter(field -> !(field instanceof TextArea))
                .forEach(field -> listen(field, changed));
        typed().forEach(area -> area.addBlurListener(left -> changed.run()));
        // Setting a new name from here does not count as a change by the person.
        speaker.addCustomValueSetListener(event -> changed.run());
        TypedChoice.in(assignee, text("claim.assignee.unclear"), changed);
    }

    private Stream<TextArea> typed() {
        return Stream.of(statement, reason);
    }

    private Stream<HasValue<?, ?>> all() {
        return Stream.of(statement, speaker, said, kind, topics, reason, assignee, due);
    }

    private static void listen(HasValue<?, ?> field, Runnable changed) {
        field.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        changed.run();
                    }
                });
    }

    void show(ClaimDescription description) {
        offer(description.topics(), description.assignee());
        statement.setValue(description.statement());
        speaker.setValue(description.speaker());
        said.setValue(description.said());
        kind.setValue(description.kind());
        topics.setValue(
                topics.getListDataView()
                        .getItems()
                        .filter(topic -> description.topics().contains(topic.id()))
                        .collect(Collectors.toSet()));
        reason.setValue(description.reason());
        assignee.setValue(
                assignee.getListDataView()
                        .getItems()
                        .filter(person -> person.id().equals(description.assignee()))
                        .findAny()
                        .orElse(null));
        due.setValue(LocalTimes.local(description.dueAt()));
        statement.setInvalid(false);
    }

    /** For a claim that is still to be written. */
    void showNothing() {
        offer(Set.of(), null);
        kind.setValue(ClaimKind.OTHER);
    }

    /** What was chosen once stays, though it is offered no more: a retired topic, a person gone. */
    private void offer(Set<TopicId> chosen, @Nullable UserId person) {
        topics.setItems(
                screens.topics().all().stream()
                        .filter(topic -> !topic.retired() || chosen.contains(topic.id()))
                        .toList());
        List<Person> people = new ArrayList<>(screens.reviewers());
        if (person != null && people.stream().noneMatch(p -> p.id().equals(person))) {
            screens.person(person).ifPresent(people::add);
        }
        assignee.setItems(people);
    }

    void setReadOnly(boolean readOnly) {
        all().forEach(field -> field.setReadOnly(readOnly));
    }

    void focusStatement() {
        statement.focus();
    }

    /** What stands in the fields; empty, with the fields marked, where something can't be kept. */
    Optional<ClaimDescription> description() {
        boolean stated = !TextRules.showsNothing(statement.getValue());
        statement.setInvalid(!stated);
        statement.setErrorMessage(stated ? null : text("claim.statement.missing"));
        String name = speaker.getValue() == null ? "" : speaker.getValue();
        boolean named = name.length() <= Speaker.LONGEST_NAME;
        speaker.setInvalid(!named);
        speaker.setErrorMessage(named ? null : text("claim.speaker.too-long"));
        if (!stated || !named || said.isUnclear() || due.mustBeMended()) {
            return Optional.empty();
        }
        return Optional.of(
                new ClaimDescription(
                        statement.getValue(),
                        kind.getValue(),
                        name,
                        said.getValue(),
                        topics.getValue().stream().map(Topic::id).collect(Collectors.toSet()),
                        reason.getValue(),
                        assignee.getValue() == null ? null : assignee.getValue().id(),
                        LocalTimes.instant(due.getValue())));
    }
}
