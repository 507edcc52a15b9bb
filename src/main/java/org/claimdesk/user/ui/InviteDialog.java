package org.claimdesk.user.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimdesk.ui.OnceButton;
import org.claimdesk.ui.Reason;
import org.claimdesk.ui.Refusal;
import org.claimdesk.ui.WrittenDialog;
import org.claimdesk.user.AccountRefusal;
import org.claimdesk.user.Accounts;
import org.claimdesk.user.InviteOutcome;
import org.claimdesk.user.NewAccount;
import org.claimdesk.user.PersonDetails;
import org.claimdesk.user.Role;

/** Makes an account for somebody, and the link with which they set their password. */
class InviteDialog extends WrittenDialog {

    private final TextField name = new TextField(text("user.name"));
    private final TextField signInName = new TextField(text("user.sign-in-name"));
    private final EmailField email = new EmailField(text("user.email"));
    private final RolePicker roles = new RolePicker();
    private final Div refusal = new Div();
    private final transient Accounts accounts;
    private final transient Runnable done;

    InviteDialog(Accounts accounts, Runnable done) {
        this.accounts = accounts;
        this.done = done;
        setHeaderTitle(text("user.invite"));
        setWidth("540px");
        setCloseOnOutsideClick(false);
        signInName.setHelperText(text("user.sign-in-name.help"));
        signInName.setMaxLength(100);
        name.setMaxLength(PersonDetails.LONGEST_NAME);
        email.setMaxLength(PersonDetails.LONGEST_EMAIL);
        email.setHelperText(text("user.email.help"));
        roles.setValue(Set.of(Role.REVIEWER));
        Stream.of(name, signInName).forEach(field -> field.setRequiredIndicatorVisible(true));
        Div form = new Div(refusal, name, signInName, email, roles);
        form.addClassName("dialog-form");
        add(form);
        OnceButton invite = new OnceButton(text("user.invite.make"), this::invite);
        getFooter().add(new Button(text("ui.cancel"), click -> close()), invite);
        name.focus();
    }

    private boolean invite() {
        refusal.removeAll();
        var wanted =
                new NewAccount(
                        signInName.getValue(), name.getValue(), email.getValue(), roles.getValue());
        return switch (accounts.invite(wanted)) {
            case InviteOutcome.Invited invited -> {
                close();
                done.run();
                new LinkDialog(wanted.name(), invited.link()).open();
                yield true;
            }
            case InviteOutcome.Refused refused -> {
                refuse(refused.reasons());
                yield false;
            }
        };
    }

    private void refuse(List<AccountRefusal> reasons) {
        refusal.add(
                new Refusal(
                        text("user.invite.refused"),
                        reasons.stream()
                                .map(reason -> new Reason(nameOf("user.refused", reason)))
                                .toList()));
    }
}
