package org.claimdesk.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.claimdesk.OnDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** Needs a desk that nobody has used: each test gets one. */
@OnDatabase
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class FirstAdministratorTest {

    private static final String PASSWORD = "a few good words";

    @Autowired private Passwords passwords;
    @Autowired private Accounts accounts;
    @Autowired private AccountRepository repository;
    @Autowired private ActingAs actingAs;

    @Test
    void comesInByALinkThatWorksOnce() {
        OneTimeLink link = link().orElseThrow();

        var made = passwords.makeFirstAdministrator(link.secret(), "ada", "Ada", PASSWORD);
        var again = passwords.makeFirstAdministrator(link.secret(), "eve", "Eve", PASSWORD);

        assertThat(made).isEqualTo(new PasswordOutcome.Set("ada"));
        assertThat(again).isEqualTo(new PasswordOutcome.Refused(PasswordRefusal.LINK_UNUSABLE));
        assertThat(administrators()).extracting(AccountDetails::signInName).containsExactly("ada");
        assertThat(link()).isEmpty();
    }

    @Test
    void isMadeByTheLatestLinkOnly() {
        OneTimeLink older = link().orElseThrow();
        OneTimeLink newer = link().orElseThrow();

        assertThat(passwords.holder(older.secret())).isEmpty();
        assertThat(passwords.holder(newer.secret())).map(LinkHolder::first).contains(true);
    }

    @Test
    void keepsTheLinkWhenNameOrPasswordIsRefused() {
        OneTimeLink link = link().orElseThrow();

        assertThat(passwords.makeFirstAdministrator(link.secret(), "a b", " ", PASSWORD))
                .isEqualTo(
                        new FirstAdministratorOutcome.AccountRefused(
                                List.of(
                                        AccountRefusal.SIGN_IN_NAME_UNUSABLE,
                                        AccountRefusal.NAME_UNUSABLE)));
        assertThat(passwords.makeFirstAdministrator(link.secret(), "ada", "Ada", "short"))
                .isEqualTo(new PasswordOutcome.Refused(PasswordRefusal.TOO_SHORT));

        assertThat(passwords.makeFirstAdministrator(link.secret(), "ada", "Ada", PASSWORD))
                .isEqualTo(new PasswordOutcome.Set("ada"));
    }

    private Optional<OneTimeLink> link() {
        return actingAs.system(passwords::linkForFirstAdministrator);
    }

    private List<AccountDetails> administrators() {
        return actingAs.run(
                repository.findBySignInName("ada").orElseThrow().id(),
                () -> accounts.find(new AccountFilter("", Role.ADMINISTRATOR, true), 0, 10));
    }
}
