package org.claimdesk.user.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.claimdesk.ui.WordsField;
import org.claimdesk.user.AccountFilter;
import org.claimdesk.user.Role;

/** By what the list of accounts can be narrowed. */
class AccountFilterBar extends Composite<Div> {

    private final transient Consumer<AccountFilter> changed;
    private final WordsField words = new WordsField(text("user.filter.words"));
    private final ComboBox<Role> role = new ComboBox<>(text("user.filter.role"));
    private final ComboBox<Boolean> active = new ComboBox<>(text("user.filter.state"));

    AccountFilterBar(Consumer<AccountFilter> changed) {
        this.changed = changed;
        role.setItems(Role.values());
        role.setItemLabelGenerator(value -> nameOf("user.role", value));
        role.setClearButtonVisible(true);
        active.setItems(true, false);
        active.setItemLabelGenerator(
                value -> value ? text("user.state.active") : text("user.state.deactivated"));
        active.setClearButtonVisible(true);
        words.addValueChangeListener(change -> tell(change.isFromClient()));
        role.addValueChangeListener(change -> tell(change.isFromClient()));
        active.addValueChangeListener(change -> tell(change.isFromClient()));
        getContent().addClassName("toolbar");
        getContent().add(words, role, active);
    }

    void show(AccountFilter filter) {
        words.setValue(filter.words());
        role.setValue(filter.role());
        active.setValue(filter.active());
    }

    private void tell(boolean byPerson) {
        if (byPerson) {
            changed.accept(new AccountFilter(words.getValue(), role.getValue(), active.getValue()));
        }
    }
}
