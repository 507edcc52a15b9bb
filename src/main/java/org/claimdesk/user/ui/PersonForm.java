package org.claimdesk.user.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import java.util.function.Consumer;
import org.claimdesk.user.AccountDetails;
import org.claimdesk.user.PersonDetails;

/** The name and the e-mail address of an account, to be corrected. */
class PersonForm extends Div {

    private final TextField name = new TextField(text("user.name"));
    private final EmailField email = new EmailField(text("user.email"));
    private final Button save = new Button(text("user.person.save"));
    private PersonDetails kept = new PersonDetails("", null);

    PersonForm(Consumer<PersonDetails> saving) {
        addClassName("person-form");
        name.setMaxLength(PersonDetails.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(text("user.name.help"));
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addValueChangeListener(change -> offer());
        email.setMaxLength(PersonDetails.LONGEST_EMAIL);
        email.setHelperText(text("user.email.help"));
        email.setValueChangeMode(ValueChangeMode.EAGER);
        email.addValueChangeListener(change -> offer());
        save.addThemeVariants(ButtonVariant.LUMO_SMALL);
        save.addClickListener(click -> saving.accept(written()));
        add(name, email, save);
    }

    void show(AccountDetails account) {
        kept = new PersonDetails(account.name(), account.email());
        write(kept);
    }

    /** Puts what somebody wrote before in the fields again, to be saved still. */
    void write(PersonDetails person) {
        name.setValue(person.name());
        email.setValue(Objects.requireNonNullElse(person.email(), ""));
        offer();
    }

    boolean isChanged() {
        return !written().equals(kept);
    }

    PersonDetails written() {
        return new PersonDetails(name.getValue(), email.getValue());
    }

    private void offer() {
        save.setEnabled(isChanged());
    }
}
