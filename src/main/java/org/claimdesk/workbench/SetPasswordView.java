package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.Refusal;
import org.claimdesk.user.AccountRefusal;
import org.claimdesk.user.FirstAdministratorOutcome;
import org.claimdesk.user.LinkHolder;
import org.claimdesk.user.OneTimeLink;
import org.claimdesk.user.PasswordOutcome;
import org.claimdesk.user.PasswordRules;
import org.claimdesk.user.Passwords;

/** Where a one-time link leads: sets a password; for the desk's first administrator a name too. */
@Route(value = OneTimeLink.PATH, autoLayout = false)
@AnonymousAllowed
class SetPasswordView extends Door implements HasUrlParameter<String>, HasDynamicTitle {

    private final TextField name = new TextField(text("workbench.password.your-name"));
    private final TextField signInName = new TextField(text("workbench.sign-in.name"));
    private final PasswordField password = new PasswordField(text("workbench.password.new"));
    private final PasswordField again = new PasswordField(text("workbench.password.again"));
    private final Div content = new Div();
    private final transient Passwords passwords;

    SetPasswordView(Passwords passwords) {
        super(text("workbench.password.title"));
        this.passwords = passwords;
        content.addClassName("form");
        password.setHelperText(text("workbench.password.rule", PasswordRules.SHORTEST));
        password.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        signInName.getElement().setAttribute("autocomplete", "username");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        content.removeAll();
        passwords.holder(secret).ifPresentOrElse(holder -> offer(secret, holder), this::refuseLink);
    }

    @Override
    public String getPageTitle() {
        return text("workbench.password.title");
    }

    private void offer(String secret, LinkHolder holder) {
        signInName.setValue(holder.signInName());
        signInName.setReadOnly(!holder.first());
        name.setVisible(holder.first());
        Button set =
                new Button(text("workbench.password.set"), click -> set(secret, holder.first()));
        set.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        set.addClickShortcut(Key.ENTER);
        content.add(
                new Paragraph(
                        holder.first()
                                ? text("workbench.password.first")
                                : text("workbench.password.for", holder.name())),
                name,
                signInName,
                password,
                again,
                set);
    }

    private void refuseLink() {
        content.add(
                new Refusal(text("workbench.password.link-unusable"), List.of()),
                new Anchor(SignInView.PATH, text("workbench.password.to-sign-in")));
    }

    private void set(String secret, boolean first) {
        Stream.of(name, signInName, password).forEach(field -> field.setInvalid(false));
        again.setInvalid(!password.getValue().equals(again.getValue()));
        again.setErrorMessage(text("workbench.password.differs"));
        if (again.isInvalid()) {
            again.focus();
            return;
        }
        FirstAdministratorOutcome outcome =
                first
                        ? passwords.makeFirstAdministrator(
                                secret, signInName.getValue(), name.getValue(), password.getValue())
                        : passwords.set(secret, password.getValue());
        switch (outcome) {
            case PasswordOutcome.Set done -> {
                UI.getCurrent().navigate(SignInView.class);
                Notices.success(text("workbench.password.done", done.signInName()));
            }
            case PasswordOutcome.Refused refused ->
                    refuse(password, nameOf("workbench.password.refused", refused.reason()));
            case FirstAdministratorOutcome.AccountRefused refused ->
                    refused.reasons()
                            .forEach(
                                    reason ->
                                            refuse(field(reason), nameOf("user.refused", reason)));
        }
    }

    private TextField field(AccountRefusal reason) {
        return switch (reason) {
            case NAME_UNUSABLE, NAME_TAKEN -> name;
            case SIGN_IN_NAME_TAKEN, SIGN_IN_NAME_UNUSABLE -> signInName;
            case EMAIL_UNUSABLE, NO_ROLE, LAST_ADMINISTRATOR, CHANGED_MEANWHILE ->
                    throw new IllegalStateException("No field of this page is to blame: " + reason);
        };
    }

    private static void refuse(TextFieldBase<?, String> field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
