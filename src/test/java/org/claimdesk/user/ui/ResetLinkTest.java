package org.claimdesk.user.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.ViewTest;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.Accounts;
import org.claimdesk.user.OneTimeLink;
import org.claimdesk.user.PasswordOutcome;
import org.claimdesk.user.PasswordRefusal;
import org.claimdesk.user.Passwords;
import org.claimdesk.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** The link that an administrator hands to somebody who forgot their password. */
@OnDatabase
class ResetLinkTest extends ViewTest {

    private static final String NEW = "wholly another pass phrase";

    @Autowired private Accounts accounts;
    @Autowired private Passwords passwords;
    @Autowired private AuthenticationProvider signIn;

    private final String name = "forgot-" + UUID.randomUUID();
    private UserId forgetful;

    @Override
    protected UserId somebody() {
        return people.administrator();
    }

    @BeforeEach
    void somebodyForgets() {
        forgetful = people.named(name, Role.REVIEWER);
    }

    @Test
    void setsTheirPasswordOnce() {
        String secret = secret(make());

        assertThat(passwords.set(secret, NEW)).isEqualTo(new PasswordOutcome.Set(name));

        assertThat(comesInWith(NEW)).isTrue();
        assertThat(comesInWith(SomePeople.PASSWORD)).isFalse();
        assertThat(passwords.set(secret, "and once more another"))
                .isEqualTo(new PasswordOutcome.Refused(PasswordRefusal.LINK_UNUSABLE));
    }

    @Test
    void stopsWorkingWhenThereIsALaterOne() {
        String first = secret(make());
        String second = secret(make());

        assertThat(passwords.holder(first)).isEmpty();
        assertThat(passwords.holder(second))
                .hasValueSatisfying(holder -> assertThat(holder.signInName()).isEqualTo(name));
    }

    @Test
    void leavesTheOldPasswordUntilItIsUsed() {
        make();

        assertThat(comesInWith(SomePeople.PASSWORD)).isTrue();
    }

    private LinkDialog make() {
        navigate(AccountsView.class);
        find(AccountList.class).single().dialog(accounts.find(forgetful).orElseThrow()).open();
        press("Make a link for a new password");
        return find(LinkDialog.class).last();
    }

    private String secret(LinkDialog dialog) {
        String address = find(Span.class, dialog).withClassName("link-to-copy").single().getText();
        press("Close");
        assertThat(address).startsWith(OneTimeLink.PATH + "/");
        return address.substring(OneTimeLink.PATH.length() + 1);
    }

    private boolean comesInWith(String password) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        try {
            return Objects.requireNonNull(signIn.authenticate(attempt)).isAuthenticated();
        } catch (BadCredentialsException refused) {
            return false;
        }
    }
}
