package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.claimdesk.evidence.Restriction;
import org.claimdesk.evidence.RestrictionOutcome;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.Confirmation;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.PersonLabel;
import org.claimdesk.ui.Times;
import org.claimdesk.user.Person;

/**
 * Who may know of a restricted document or source: let people in, take them out, open it to all.
 */
class RestrictionDialog extends Dialog {

    private final transient EvidenceScreens screens;
    private final transient RestrictionPeople people;
    private final String name;
    private final Runnable changed;
    private final Div body = new Div();

    /**
     * @param changed told after each change; who acts may not know of it any more
     */
    RestrictionDialog(
            EvidenceScreens screens, RestrictionPeople people, String name, Runnable changed) {
        this.screens = screens;
        this.people = people;
        this.name = name;
        this.changed = changed;
        setHeaderTitle(text("evidence.restriction.title", name));
        setWidth("520px");
        body.addClassNames("form", "restriction");
        add(body);
        Button lift = new Button(text("evidence.restriction.lift"), click -> askToLift());
        lift.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        getFooter().add(lift, new Button(text("evidence.restriction.close"), click -> close()));
        draw();
    }

    private void draw() {
        Optional<Restriction> now = people.now();
        body.removeAll();
        if (now.isEmpty()) {
            close();
            return;
        }
        UnorderedList all = new UnorderedList();
        all.addClassName("people");
        now.get().people().forEach(person -> all.add(row(person)));
        ComboBox<Person> add = new ComboBox<>(text("evidence.restriction.add"));
        add.setItems(
                screens.restrictions().candidates().stream()
                        .filter(person -> !now.get().people().contains(person.id()))
                        .toList());
        add.setItemLabelGenerator(Person::name);
        add.addValueChangeListener(
                change -> {
                    if (change.isFromClient() && change.getValue() != null) {
                        people.add(change.getValue().id());
                        Notices.success(
                                text("evidence.restriction.added", change.getValue().name(), name));
                        done();
                    }
                });
        Paragraph what = new Paragraph(text("evidence.restrict.what"));
        what.addClassNames("muted", "small");
        body.add(all, add, what, acts(now.get()));
    }

    private ListItem row(UserId person) {
        String called = screens.people().nameOf(person);
        Button out =
                new Button(text("evidence.restriction.remove"), click -> remove(person, called));
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        out.setAriaLabel(text("evidence.restriction.remove.person", called));
        return new ListItem(new PersonLabel(called), out);
    }

    private void remove(UserId person, String called) {
        boolean isMe = person.equals(screens.me());
        new Confirmation(
                        text("evidence.restriction.remove.question", called, name),
                        text(
                                isMe
                                        ? "evidence.restriction.remove.me"
                                        : "evidence.restriction.remove.consequence",
                                called),
                        text("evidence.restriction.remove"),
                        () -> removed(person, called))
                .dangerous()
                .open();
    }

    private void removed(UserId person, String called) {
        switch (people.remove(person)) {
            case RestrictionOutcome.Changed now -> done();
            case RestrictionOutcome.NobodyLeft nobody ->
                    Notices.refusal(text("evidence.restriction.nobody-left", called));
        }
    }

    private void askToLift() {
        new Confirmation(
                        text("evidence.restriction.lift.question", name),
                        text("evidence.restriction.lift.consequence"),
                        text("evidence.restriction.lift"),
                        () -> {
                            people.lift();
                            Notices.success(text("evidence.restriction.lifted", name));
                            done();
                        })
                .dangerous()
                .open();
    }

    private void done() {
        draw();
        changed.run();
    }

    private NativeDetails acts(Restriction restriction) {
        UnorderedList all = new UnorderedList();
        restriction
                .acts()
                .forEach(
                        act ->
                                all.add(
                                        new ListItem(
                                                new Span(
                                                        nameOf(
                                                                "evidence.restriction.act",
                                                                act.kind(),
                                                                screens.people().nameOf(act.by()),
                                                                screens.people()
                                                                        .nameOf(act.person()),
                                                                Times.format(act.at()))))));
        NativeDetails details = new NativeDetails(text("evidence.restriction.acts"), all);
        details.addClassName("small");
        return details;
    }
}
