package org.claimdesk.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.ChangeOutcome.Changed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OnDatabase
@RecordApplicationEvents
class ChangingAccountsTest extends DeskWithAnAdministrator {

    @Autowired private People people;
    @Autowired private OpenSessions sessions;
    @Autowired private MyName mine;
    @Autowired private ApplicationEvents events;

    private final String ada = "Ada " + UUID.randomUUID();

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
    void correctsNameAndAddressAndLogsBoth() {
        UserId person = some.reviewer();

        var outcome =
                as(
                        () ->
                                accounts.describe(
                                        person,
                                        new PersonDetails(" " + ada + "  ", " ada@desk.test "),
                                        version(person)));

        assertThat(((Changed) outcome).account())
                .returns(ada, AccountDetails::name)
                .returns("ada@desk.test", AccountDetails::email);
        assertThat(as(() -> people.nameOf(person))).isEqualTo(ada);
        assertThat(events.stream(AccountEvent.Described.class))
                .filteredOn(event -> event.account().equals(person))
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.facts()).containsEntry("changed", "name,email");
                            assertThat(event.values())
                                    .containsEntry("name", ada)
                                    .containsEntry("email", "ada@desk.test");
                        });
    }

    @Test
    void correctsNothingOfWhatSomebodyElseChangedMeanwhile() {
        UserId person = some.reviewer();
        long seen = version(person);
        as(() -> accounts.describe(person, new PersonDetails(ada, null), seen));

        var second = as(() -> accounts.describe(person, new PersonDetails("Eve", null), seen));

        assertThat(second).isEqualTo(new ChangeOutcome.Refused(AccountRefusal.CHANGED_MEANWHILE));
        assertThat(as(() -> people.nameOf(person))).isEqualTo(ada);
    }

    @Test
    void correctsNeitherIntoWhatIsNone() {
        UserId person = some.reviewer();
        long seen = version(person);

        assertThat(as(() -> accounts.describe(person, new PersonDetails(" ", null), seen)))
                .isEqualTo(new ChangeOutcome.Refused(AccountRefusal.NAME_UNUSABLE));
        assertThat(as(() -> accounts.describe(person, new PersonDetails(ada, "ada"), seen)))
                .isEqualTo(new ChangeOutcome.Refused(AccountRefusal.EMAIL_UNUSABLE));
    }

    @Test
    void letsEachPersonCorrectTheirOwnNameAndGoOn() {
        UserId person = some.reviewer();
        var session = some.signedIn(person);
        SecurityContextHolder.getContext().setAuthentication(session);

        var outcome = mine.change(ada, mine.account().version());
        var late = mine.change("Eve", 0);

        assertThat(((Changed) outcome).account().name()).isEqualTo(ada);
        assertThat(late).isEqualTo(new ChangeOutcome.Refused(AccountRefusal.CHANGED_MEANWHILE));
        assertThat(people.nameOf(person)).isEqualTo(ada);
    }

    @Test
    void refusesTheNameOfAnotherHoweverItIsWritten() {
        UserId other = some.reviewer();
        as(() -> accounts.describe(other, new PersonDetails(ada, null), version(other)));
        UserId person = some.reviewer();
        long seen = version(person);
        var taken = new ChangeOutcome.Refused(AccountRefusal.NAME_TAKEN);

        var like = new PersonDetails("\uff21DA\u00a0 " + ada.substring(4), null);
        assertThat(as(() -> accounts.describe(person, like, seen))).isEqualTo(taken);
        SecurityContextHolder.getContext().setAuthentication(some.signedIn(person));
        assertThat(mine.change(ada, seen)).isEqualTo(taken);
    }

    @Test
    void refusesANameOfWhichNobodySeesAnything() {
        UserId person = some.reviewer();
        long seen = version(person);

        var none = new PersonDetails("\u200b\u200d", null);

        assertThat(as(() -> accounts.describe(person, none, seen)))
                .isEqualTo(new ChangeOutcome.Refused(AccountRefusal.NAME_UNUSABLE));
    }

    @Test
    void letsNobodyElseCorrectAccounts() {
        UserId person = some.editor();

        assertThatThrownBy(
                        () ->
                                some.as(
                                        person,
                                        () ->
                                                accounts.describe(
                                                        person, new PersonDetails(ada, null), 0)))
                .isInstanceOf(AccessDeniedException.class);
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
