package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.SectionHeader;
import org.claimdesk.user.AccountDetails;
import org.claimdesk.user.AccountRefusal;
import org.claimdesk.user.ChangeOutcome;
import org.claimdesk.user.MyName;
import org.claimdesk.user.PersonDetails;

/** The name under which others know the person, to be corrected by the person. */
class MyNameForm extends Div {

    private final transient MyName mine;
    private final TextField name = new TextField(text("workbench.account.name"));
    private transient AccountDetails seen;

    MyNameForm(MyName mine) {
        this.mine = mine;
        seen = mine.account();
        addClassNames("form", "card");
        name.setHelperText(text("workbench.account.name.help"));
        name.setMaxLength(PersonDetails.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setValue(seen.name());
        add(
                new SectionHeader(text("workbench.account.name")),
                name,
                new Button(text("workbench.account.name.save"), click -> save()));
    }

    /** The person changed something else of the account here. */
    void refresh() {
        seen = mine.account();
    }

    private void refuse(String reason) {
        name.setErrorMessage(reason);
        name.setInvalid(true);
        name.focus();
    }

    private void save() {
        switch (mine.change(name.getValue(), seen.version())) {
            case ChangeOutcome.Changed done -> {
                // The name stands in the frame, too.
                UI.getCurrent().refreshCurrentRoute(false);
                Notices.success(text("workbench.account.name.saved"));
            }
            case ChangeOutcome.Refused(AccountRefusal reason) -> {
                if (reason == AccountRefusal.CHANGED_MEANWHILE) {
                    refresh();
                    refuse(text("workbench.account.name.meanwhile", seen.name()));
                } else {
                    refuse(nameOf("user.refused", reason));
                }
            }
        }
    }
}
