package org.claimdesk.user.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.Refusal;
import org.claimdesk.user.AccountDetails;
import org.claimdesk.user.AccountFilter;
import org.claimdesk.user.AccountPaths;
import org.claimdesk.user.Accounts;
import org.claimdesk.user.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class AccountsViewTest extends ViewTest {

    private static final String CORRECT = "Save name and e-mail address";

    @Autowired private Accounts accounts;

    private final String mark = "shown-" + UUID.randomUUID();

    @Override
    protected UserId somebody() {
        return people.administrator();
    }

    @Test
    void invitesAndShowsTheLinkThatCanBeCopied() {
        navigate(AccountsView.class);

        press("Invite somebody");
        type("Name", "Ines " + mark);
        type("Sign-in name", mark);
        press("Make account and link");

        assertThat(account().roles()).containsExactly(Role.REVIEWER);
        assertThat(words(find(LinkDialog.class).single())).contains("set-password/");
        assertThat(find(Button.class).withText("Copy link").exists()).isTrue();
    }

    @Test
    void namesAllReasonsAgainstAnInvitation() {
        people.named(mark, Role.EDITOR);
        navigate(AccountsView.class);

        press("Invite somebody");
        type("Sign-in name", mark);
        find(RolePicker.class).single().setValue(Set.of());
        press("Make account and link");

        assertThat(words(find(Refusal.class).single()))
                .contains("Somebody has this sign-in name already")
                .contains("The name is empty")
                .contains("No role is chosen");
    }

    @Test
    void saysWhatOfTheAddressMeansNothing() {
        people.named(mark, Role.EDITOR);

        UI.getCurrent()
                .navigate(
                        AccountPaths.ACCOUNTS,
                        QueryParameters.fromString("role=chief&active=maybe&text=" + mark));

        assertThat(ignored()).contains("Role “chief”", "State “maybe”");
        press("Clear");
        assertThat(ignored()).isEmpty();
    }

    @Test
    void changesRoles() {
        people.named(mark, Role.REVIEWER);
        open(account());

        find(RolePicker.class).single().setValue(Set.of(Role.EDITOR, Role.AUDITOR));
        press("Save roles");

        assertThat(account().roles()).containsExactlyInAnyOrder(Role.EDITOR, Role.AUDITOR);
    }

    @Test
    void correctsNameAndAddress() {
        people.named(mark, Role.REVIEWER);
        open(account());
        assertThat(find(Button.class).withText(CORRECT).single().isEnabled()).isFalse();

        type("Name", "Ines " + mark);
        find(EmailField.class).single().setValue("ines@desk.test");
        press(CORRECT);

        assertThat(account())
                .returns("Ines " + mark, AccountDetails::name)
                .returns("ines@desk.test", AccountDetails::email);
        assertThat(words(find(Notification.class).last()))
                .contains("The account of Ines " + mark + " is corrected.");
    }

    @Test
    void staysOpenWithWhatElseWasWritten() {
        people.named(mark, Role.REVIEWER);
        open(account());
        type("Name", "Ada " + mark);
        find(RolePicker.class).single().setValue(Set.of(Role.AUDITOR));

        press(CORRECT);
        assertThat(account().name()).isEqualTo("Ada " + mark);
        assertThat(account().roles()).containsExactly(Role.REVIEWER);
        press("Save roles");

        assertThat(account().roles()).containsExactly(Role.AUDITOR);
        assertThat(find(AccountDialog.class).exists()).isFalse();
    }

    @Test
    void staysOpenWithANameThatIsNotSavedYet() {
        people.named(mark, Role.REVIEWER);
        open(account());
        type("Name", "Ada " + mark);
        find(RolePicker.class).single().setValue(Set.of(Role.AUDITOR));

        press("Save roles");
        press(CORRECT);

        assertThat(account().name()).isEqualTo("Ada " + mark);
        assertThat(account().roles()).containsExactly(Role.AUDITOR);
    }

    @Test
    void refusesTheNameOfSomebodyElse() {
        people.named(mark, Role.REVIEWER);
        open(accounts.find(people.named("other-" + mark, Role.EDITOR)).orElseThrow());

        type("Name", "PERSON  " + mark);
        press(CORRECT);

        assertThat(words(find(Refusal.class).single())).contains("Somebody else has this name");
    }

    @Test
    void saysWhatIsWrongWithAnAddress() {
        people.named(mark, Role.REVIEWER);
        open(account());

        find(EmailField.class).single().setValue("nowhere");
        press(CORRECT);

        assertThat(words(find(Refusal.class).single())).contains("The e-mail address is not one");
        assertThat(account().email()).isNull();
    }

    @Test
    void leadsToTheSignInWhoeverChangesTheirOwnRoles() {
        open(accounts.find(viewer).orElseThrow());

        find(RolePicker.class).single().setValue(Set.of(Role.ADMINISTRATOR, Role.AUDITOR));
        press("Save roles");

        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .anyMatch(
                        sent ->
                                sent.getInvocation()
                                        .getParameters()
                                        .contains(AccountPaths.ACCOUNTS));
    }

    @Test
    void showsWhatSomebodyElseChangedMeanwhile() {
        UserId person = people.named(mark, Role.REVIEWER);
        open(account());
        accounts.changeRoles(person, Set.of(Role.AUDITOR), account().version());

        find(RolePicker.class).single().setValue(Set.of(Role.EDITOR));
        press("Save roles");

        assertThat(account().roles()).containsExactly(Role.AUDITOR);
        assertThat(words(find(Refusal.class).single())).contains("changed this account meanwhile");
        assertThat(find(RolePicker.class).single().getValue()).containsExactly(Role.AUDITOR);
    }

    @Test
    void asksByNameBeforeItDeactivates() {
        people.named(mark, Role.REVIEWER);
        open(account());

        press("Deactivate Person " + mark);
        assertThat(account().active()).isTrue();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(account().active()).isFalse();
        assertThat(words(find(Notification.class).last())).contains("is deactivated");
    }

    @Test
    void narrowsTheListByTheAddress() {
        people.named(mark, Role.AUDITOR);

        show(new AccountFilter(mark, Role.AUDITOR, null));
        assertThat(words(find(AccountList.class).single())).contains("1 account");

        show(new AccountFilter(mark, Role.EDITOR, null));
        assertThat(words(find(AccountList.class).single())).contains("No account fits this filter");
    }

    private static void show(AccountFilter filter) {
        UI.getCurrent().navigate(AccountPaths.ACCOUNTS, AccountFilterParameters.of(filter));
    }

    private void open(AccountDetails account) {
        navigate(AccountsView.class);
        find(AccountList.class).single().dialog(account).open();
    }

    private AccountDetails account() {
        return people.as(viewer, () -> accounts.find(new AccountFilter(mark, null, null), 0, 2))
                .getFirst();
    }

    private void type(String field, String value) {
        test(find(TextField.class).withCaption(field).last()).setValue(value);
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
