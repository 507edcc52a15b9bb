package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.ViewTest;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.PageHeader;
import org.claimdesk.user.People;
import org.claimdesk.user.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnDatabase
class MyAccountViewTest extends ViewTest {

    @Autowired private JdbcClient jdbc;
    @Autowired private People everybody;

    private final String name = "account-" + UUID.randomUUID();

    @Override
    protected UserId somebody() {
        return people.named(name, Role.REVIEWER);
    }

    @Test
    void saysAtTheOldPasswordThatItIsWrongAndThenThatOneHasToWait() {
        navigate("account", MyAccountView.class);

        changeWith("not the old one");
        assertThat(old().getErrorMessage()).contains("The current password is wrong");
        failedTooOften();
        changeWith(SomePeople.PASSWORD);

        assertThat(old().isInvalid()).isTrue();
        assertThat(old().getErrorMessage())
                .contains("Please wait before you try again")
                .contains("Nothing was changed");
    }

    @Test
    void takesAnotherNameForAllToRead() {
        navigate("account", MyAccountView.class);

        test(find(TextField.class).withCaption("Your name").single()).setValue("Ines " + name);
        press("Save name");

        assertThat(find(PageHeader.class).single().getElement().getTextRecursively())
                .contains("Ines " + name);
        assertThat(people.as(viewer, () -> everybody.nameOf(viewer))).isEqualTo("Ines " + name);
    }

    @Test
    void keepsWhatIsTypedWhereSomebodyElseChangedTheAccountMeanwhile() {
        navigate("account", MyAccountView.class);
        TextField field = find(TextField.class).withCaption("Your name").single();
        jdbc.sql("UPDATE account SET version = version + 1 WHERE id = ?")
                .params(viewer.value())
                .update();

        test(field).setValue("Ines " + name);
        press("Save name");
        assertThat(field.getErrorMessage()).contains("changed your account meanwhile");
        assertThat(field.getValue()).isEqualTo("Ines " + name);
        press("Save name");

        assertThat(people.as(viewer, () -> everybody.nameOf(viewer))).isEqualTo("Ines " + name);
    }

    @Test
    void takesNoNameThatIsNone() {
        navigate("account", MyAccountView.class);
        TextField field = find(TextField.class).withCaption("Your name").single();

        test(field).setValue(" ");
        press("Save name");

        assertThat(field.getErrorMessage()).contains("The name is empty");
        assertThat(people.as(viewer, () -> everybody.nameOf(viewer))).isEqualTo("Person " + name);
    }

    private void changeWith(String password) {
        test(old()).setValue(password);
        test(find(PasswordField.class).withCaption("New password").single())
                .setValue("wholly another pass phrase");
        press("Change password");
    }

    private PasswordField old() {
        return find(PasswordField.class).withCaption("Current password").single();
    }

    private void failedTooOften() {
        jdbc.sql("UPDATE sign_in_failure SET blocked_until = ? WHERE origin = ?")
                .params(
                        OffsetDateTime.of(2099, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
                        Sha256.of("name " + name).hex())
                .update();
    }
}
