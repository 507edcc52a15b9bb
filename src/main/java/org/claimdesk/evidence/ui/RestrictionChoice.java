package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.Person;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is about to come is restricted, and to whom. Whoever brings it in is always among
 * them. It stays chosen until somebody unchooses it: the next file is as secret as the last.
 */
class RestrictionChoice extends Composite<Div> {

    private final transient EvidenceScreens screens;
    private final Checkbox restricted;
    private final Span whom = new Span();
    private final Div reminder = new Div(new RestrictedChip(), whom);
    private final MultiSelectComboBox<Person> people =
            new MultiSelectComboBox<>(text("evidence.restrict.people"));

    private final transient RestrictionsChosen made = new RestrictionsChosen();

    /**
     * @param label what is restricted, as the words of a box that is ticked
     */
    RestrictionChoice(EvidenceScreens screens, String label) {
        this.screens = screens;
        restricted = new Checkbox(label);
        reminder.addClassNames("line", "restriction-reminder");
        reminder.setVisible(false);
        UserId me = screens.me();
        List<Person> others =
                screens.restrictions().candidates().stream()
                        .filter(person -> !person.id().equals(me))
                        .toList();
        people.setItems(others);
        people.setItemLabelGenerator(Person::name);
        people.setHelperText(text("evidence.restrict.you-too"));
        Paragraph what = new Paragraph(text("evidence.restrict.what"));
        what.addClassNames("muted", "small");
        Div more = new Div(people, what);
        more.setVisible(false);
        restricted.addValueChangeListener(
                change -> {
                    more.setVisible(change.getValue());
                    choose();
                });
        people.addValueChangeListener(change -> choose());
        getContent().addClassName("restriction-choice");
        tell(0);
        getContent().add(restricted, more);
    }

    /** Says for whom alone what comes will be, as long as that is chosen. */
    Div reminder() {
        return reminder;
    }

    /** Whom besides who acts it is restricted to; empty where it is for all to see. */
    Optional<Set<UserId>> chosen() {
        return made.last();
    }

    /**
     * The same for a file that was added to the page before.
     *
     * @param seen what the browser tells of the choice then, as {@link RestrictionsChosen#at} takes
     */
    Optional<Set<UserId>> chosenAt(@Nullable String seen) {
        return made.at(seen);
    }

    private void choose() {
        Optional<Set<UserId>> chosen =
                restricted.getValue()
                        ? Optional.of(
                                people.getValue().stream()
                                        .map(Person::id)
                                        .collect(Collectors.toUnmodifiableSet()))
                        : Optional.empty();
        reminder.setVisible(restricted.getValue());
        whom.setText(
                text(
                        "evidence.restrict.reminder",
                        Stream.concat(
                                        Stream.of(screens.people().nameOf(screens.me())),
                                        people.getValue().stream().map(Person::name).sorted())
                                .collect(Collectors.joining(", "))));
        tell(made.add(chosen));
    }

    private void tell(int number) {
        getContent().getElement().setAttribute("data-choice", Integer.toString(number));
    }
}
