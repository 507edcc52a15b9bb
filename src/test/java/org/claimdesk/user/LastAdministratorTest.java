package org.claimdesk.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.user.ChangeOutcome.Changed;
import org.claimdesk.user.InviteOutcome.Invited;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class LastAdministratorTest extends DeskWithAnAdministrator {

    @Autowired private AccountRepository repository;

    @Test
    void isOneWhoCanSignIn() {
        String other = "invited-" + UUID.randomUUID();
        var invited = (Invited) as(() -> accounts.invite(wanted(other, Role.ADMINISTRATOR)));

        assertThat(as(() -> accounts.deactivate(administrator, version(administrator))))
                .isEqualTo(new ChangeOutcome.Refused(AccountRefusal.LAST_ADMINISTRATOR));
        assertThat(as(() -> accounts.deactivate(invited.id(), version(invited.id()))))
                .isInstanceOf(Changed.class);
    }

    @BeforeEach
    void isAlone() {
        repository.findActive().stream()
                .filter(Account::isAdministrator)
                .map(Account::id)
                .filter(id -> !id.equals(administrator))
                .forEach(id -> as(() -> accounts.deactivate(id, version(id))));
    }

    @Test
    void cannotBeDeactivated() {
        assertThat(as(() -> accounts.deactivate(administrator, version(administrator))))
                .isEqualTo(new ChangeOutcome.Refused(AccountRefusal.LAST_ADMINISTRATOR));
    }

    @Test
    void cannotLoseTheRole() {
        assertThat(
                        as(
                                () ->
                                        accounts.changeRoles(
                                                administrator,
                                                Set.of(Role.EDITOR),
                                                version(administrator))))
                .isEqualTo(new ChangeOutcome.Refused(AccountRefusal.LAST_ADMINISTRATOR));
    }

    @Test
    void canGoWhenThereIsAnother() {
        some.administrator();

        assertThat(as(() -> accounts.deactivate(administrator, version(administrator))))
                .isInstanceOf(Changed.class);
    }
}
