package org.claimdesk.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import org.claimdesk.OnDatabase;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.ChangeOutcome.Changed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@OnDatabase
class ChangingAccountsTest extends DeskWithAnAdministrator {

    @Autowired private People people;
    @Autowired private OpenSessions sessions;

    @Test
    void rolesTakeEffectOnWhatRunsInTheirName() {
        UserId person = some.reviewer();

        as(() -> accounts.changeRoles(person, Set.of(Role.AUDITOR), version(person)));

        assertThat(as(() -> people.find(person)).orElseThrow().roles())
                .containsExactly(Role.AUDITOR);
        assertThat(people(Roles.REVIEWER)).doesNotContain(person);
    }

    @Test
    void isRefusedWhenSomebodyElseChangedItMeanwhile() {
        UserId person = some.reviewer();
        long seen = version(person);
        as(() -> accounts.changeRoles(person, Set.of(Role.EDITOR), seen));

        var second = as(() -> accounts.changeRoles(person, Set.of(Role.AUDITOR), seen));

        assertThat(second).isEqualTo(new ChangeOutcome.Refused(AccountRefusal.CHANGED_MEANWHILE));
    }

    @Test
    void deactivationKeepsTheirWorkFromRunning() {
        UserId person = some.reviewer();

        var outcome = as(() -> accounts.deactivate(person, version(person)));

        assertThat(outcome).isInstanceOf(Changed.class);
        assertThatThrownBy(() -> some.as(person, () -> {})).isInstanceOf(InactiveAccount.class);
    }

    @Test
    void namesStayAfterDeactivation() {
        UserId person = some.reviewer();

        as(() -> accounts.deactivate(person, version(person)));

        assertThat(as(() -> people.nameOf(person))).startsWith("Person reviewer");
    }

    @Test
    void keepsSessionsThatWereOpenFromAnyService() {
        UserId person = some.reviewer();
        var session = some.signedIn(person);
        var web = new MockHttpSession();
        sessions.seen(web, person);
        SecurityContextHolder.getContext().setAuthentication(session);
        assertThat(people.find(person)).isPresent();

        as(() -> accounts.deactivate(person, version(person)));

        assertThatThrownBy(() -> people.find(person)).isInstanceOf(AccessDeniedException.class);
        await().untilAsserted(() -> assertThat(web.isInvalid()).isTrue());
    }

    @Test
    void takesLostRolesFromSessionsThatWereOpen() {
        UserId person = some.editor();
        var session = some.signedIn(person);

        as(() -> accounts.changeRoles(person, Set.of(Role.AUDITOR), version(person)));

        SecurityContextHolder.getContext().setAuthentication(session);
        assertThatThrownBy(() -> people.find(person)).isInstanceOf(AccessDeniedException.class);
    }

    private java.util.List<UserId> people(String role) {
        return as(() -> people.whoMay(role)).stream().map(Person::id).toList();
    }
}
