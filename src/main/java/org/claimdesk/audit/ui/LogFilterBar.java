package org.claimdesk.audit.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Consumer;
import org.claimdesk.audit.AuditLog;
import org.claimdesk.audit.LogFilter;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.DayField;
import org.claimdesk.user.People;
import org.claimdesk.user.Person;
import org.jspecify.annotations.Nullable;

/** By what the log can be narrowed. */
class LogFilterBar extends Composite<Div> {

    private final transient Consumer<LogFilter> changed;
    private final DayField from = new DayField(text("audit.filter.from"));
    private final DayField to = new DayField(text("audit.filter.to"));
    private final ComboBox<Person> person = new ComboBox<>(text("audit.filter.person"));
    private final ComboBox<String> kind = new ComboBox<>(text("audit.filter.kind"));
    private final ComboBox<String> action = new ComboBox<>(text("audit.filter.action"));
    private final Button about = new Button();
    private @Nullable UUID subject;
    private final transient People people;

    LogFilterBar(AuditLog log, People people, Consumer<LogFilter> changed) {
        this.changed = changed;
        this.people = people;
        person.setItems(
                log.actors().stream()
                        .flatMap(id -> people.find(id).stream())
                        .sorted(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER))
                        .toList());
        person.setItemLabelGenerator(Person::name);
        kind.setItems(log.subjectKinds());
        kind.setItemLabelGenerator(LogWords::words);
        action.setItems(log.actions());
        action.setItemLabelGenerator(LogWords::words);
        for (ComboBox<?> box : new ComboBox<?>[] {person, kind, action}) {
            box.setClearButtonVisible(true);
            box.addValueChangeListener(change -> tell(change.isFromClient()));
        }
        for (DatePicker date : new DatePicker[] {from, to}) {
            date.addValueChangeListener(change -> tell(change.isFromClient()));
        }
        getContent().addClassName("toolbar");
        about.addClassName("log-subject");
        about.addClickListener(
                click -> {
                    subject = null;
                    about.setVisible(false);
                    tell(true);
                });
        getContent().add(from, to, person, kind, action, about);
    }

    /**
     * @param name what the subject is called that the filter narrows to
     */
    void show(LogFilter filter, String name) {
        about.setVisible(filter.subjectId() != null);
        about.setText(text("audit.filter.only-about", name));
        from.setValue(filter.from() == null ? null : LogFilterParameters.day(filter.from()));
        to.setValue(
                filter.until() == null
                        ? null
                        : LogFilterParameters.day(filter.until()).minusDays(1));
        UserId actor = filter.actor();
        person.setValue(actor == null ? null : people.find(actor).orElse(null));
        kind.setValue(filter.subjectKind());
        action.setValue(filter.action());
        subject = filter.subjectId();
    }

    private void tell(boolean byPerson) {
        if (byPerson) {
            changed.accept(
                    new LogFilter(
                            from.getValue() == null
                                    ? null
                                    : LogFilterParameters.start(from.getValue()),
                            to.getValue() == null
                                    ? null
                                    : LogFilterParameters.start(to.getValue().plusDays(1)),
                            person.getValue() == null ? null : person.getValue().id(),
                            kind.getValue(),
                            subject,
                            action.getValue()));
        }
    }
}
