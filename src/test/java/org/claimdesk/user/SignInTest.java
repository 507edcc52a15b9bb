package org.claimdesk.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

@OnDatabase
class SignInTest {

    @Autowired private SignIn signIn;
    @Autowired private Accounts accounts;
    @Autowired private SomePeople some;

    private final String name = "sign-in-" + UUID.randomUUID();

    @Test
    void takesTheRightPasswordWhateverTheCapitalsOfTheName() {
        UserId person = some.named(name, Role.EDITOR);

        Authentication result = attempt(name.toUpperCase(), SomePeople.PASSWORD);

        assertThat(result.getName()).isEqualTo(person.toString());
        assertThat(result.getAuthorities())
                .extracting("authority")
                .containsExactlyInAnyOrder("ROLE_EDITOR", "ROLE_REVIEWER", "ROLE_READER");
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownNameAlike() {
        some.named(name, Role.REVIEWER);

        assertThatThrownBy(() -> attempt(name, "wrong"))
                .isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> attempt("nobody-" + UUID.randomUUID(), "wrong"))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void refusesWhoWasDeactivated() {
        UserId person = some.named(name, Role.REVIEWER);
        UserId administrator = some.administrator();
        some.as(
                administrator,
                () -> accounts.deactivate(person, accounts.find(person).orElseThrow().version()));

        assertThatThrownBy(() -> attempt(name, SomePeople.PASSWORD))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void makesEvenTheRightPasswordWaitAfterManyFailures() {
        some.named(name, Role.REVIEWER);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> attempt(name, "wrong"))
                    .isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> attempt(name, SomePeople.PASSWORD))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void neverTakesTheDeskItself() {
        assertThatThrownBy(() -> attempt("system", "")).isInstanceOf(BadCredentialsException.class);
    }

    private Authentication attempt(String signInName, String password) {
        return signIn.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated(signInName, password));
    }
}
