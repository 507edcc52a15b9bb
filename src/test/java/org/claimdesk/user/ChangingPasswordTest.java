package org.claimdesk.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person who changes their own password. */
@OnDatabase
class ChangingPasswordTest extends DeskWithAnAdministrator {

    private static final String NEW = "wholly another pass phrase";

    @Autowired private MyAccount mine;
    @Autowired private Passwords passwords;

    private final String name = "changes-" + UUID.randomUUID();
    private UserId person;
    private OneTimeLink link;

    @BeforeEach
    void somebodyAskedForALink() {
        person = some.named(name, Role.REVIEWER);
        link = as(() -> accounts.resetLink(person));
    }

    @Test
    void leavesNoLinkThatCouldSetAnother() {
        var changed = some.as(person, () -> mine.changePassword(SomePeople.PASSWORD, NEW));

        assertThat(changed).isEqualTo(new PasswordOutcome.Set(name));
        assertThat(passwords.holder(link.secret())).isEmpty();
        assertThat(passwords.set(link.secret(), "one by whoever has the link"))
                .isEqualTo(new PasswordOutcome.Refused(PasswordRefusal.LINK_UNUSABLE));
    }

    @Test
    void leavesTheLinkWhenItIsRefused() {
        some.as(person, () -> mine.changePassword("not the old one", NEW));

        assertThat(passwords.holder(link.secret())).isPresent();
    }
}
