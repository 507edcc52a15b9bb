package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.claimdesk.OnDatabase;
import org.claimdesk.user.ActingAs;
import org.claimdesk.user.OneTimeLink;
import org.claimdesk.user.Passwords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** Needs a desk that nobody has used. */
@OnDatabase
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class FirstPasswordTest extends SpringBrowserlessTest {

    @Autowired private Passwords passwords;
    @Autowired private ActingAs actingAs;

    @BeforeEach
    void followTheLink() {
        OneTimeLink link = actingAs.system(passwords::linkForFirstAdministrator).orElseThrow();
        UI.getCurrent().navigate(SetPasswordView.class, link.secret());
    }

    @Test
    void tellsAtEachFieldWhatIsWrongWithIt() {
        field("Sign-in name").setValue("a");
        PasswordField password = fill("a few good words");

        press();

        assertThat(password.isInvalid()).isFalse();
        assertThat(field("Sign-in name").isInvalid()).isTrue();
        assertThat(field("Sign-in name").getErrorMessage())
                .contains("2 to 100")
                .contains("begins with a letter or a digit");
        assertThat(field("Your name").isInvalid()).isTrue();
        assertThat(field("Your name").getErrorMessage()).startsWith("The name is empty");

        field("Sign-in name").setValue("ada");
        field("Your name").setValue("Ada");
        fill("short");
        press();

        assertThat(field("Sign-in name").isInvalid()).isFalse();
        assertThat(field("Your name").isInvalid()).isFalse();
        assertThat(password.getErrorMessage()).startsWith("The password is too short");
    }

    private TextField field(String label) {
        return find(TextField.class).withPropertyValue(TextField::getLabel, label).single();
    }

    private PasswordField fill(String password) {
        find(PasswordField.class).all().forEach(field -> field.setValue(password));
        return find(PasswordField.class).first();
    }

    private void press() {
        test(find(Button.class).single()).click();
    }
}
