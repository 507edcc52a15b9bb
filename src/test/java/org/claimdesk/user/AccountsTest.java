package org.claimdesk.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.ChangeOutcome.Changed;
import org.claimdesk.user.InviteOutcome.Invited;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

@OnDatabase
class AccountsTest {

    @Autowired private Accounts accounts;
    @Autowired private Passwords passwords;
    @Autowired private People people;
    @Autowired private SomePeople some;
    @Autowired private AccountRepository repository;
    @Autowired private OpenSessions sessions;

    private UserId administrator;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @BeforeEach
    void somebodyKeepsAccounts() {
        administrator = some.administrator();
    }

    @Nested
    class Inviting {

        @Test
        void makesAnAccountThatSetsItsOwnPasswordOnce() {
            Invited invited = invite("new-" + UUID.randomUUID());

            var first = passwords.set(invited.link().secret(), "a long enough password");
            var second = passwords.set(invited.link().secret(), "another long password");

            assertThat(first).isInstanceOf(PasswordOutcome.Set.class);
            assertThat(second)
                    .isEqualTo(new PasswordOutcome.Refused(PasswordRefusal.LINK_UNUSABLE));
        }

        @Test
        void refusesANameThatIsTakenWhateverItsCapitals() {
            String name = "taken-" + UUID.randomUUID();
            invite(name);

            var again = as(() -> accounts.invite(wanted(name.toUpperCase(), Role.REVIEWER)));

            assertThat(again)
                    .isEqualTo(
                            new InviteOutcome.Refused(
                                    java.util.List.of(AccountRefusal.SIGN_IN_NAME_TAKEN)));
        }

        @Test
        void namesAllReasonsAtOnce() {
            var outcome =
                    as(() -> accounts.invite(new NewAccount("a b", " ", "nowhere", Set.of())));

            assertThat(((InviteOutcome.Refused) outcome).reasons())
                    .containsExactly(
                            AccountRefusal.SIGN_IN_NAME_UNUSABLE,
                            AccountRefusal.NAME_UNUSABLE,
                            AccountRefusal.EMAIL_UNUSABLE,
                            AccountRefusal.NO_ROLE);
        }

        @Test
        void isNotForReviewers() {
            UserId reviewer = some.reviewer();

            assertThatThrownBy(
                            () ->
                                    some.as(
                                            reviewer,
                                            () -> accounts.invite(wanted("x", Role.REVIEWER))))
                    .isInstanceOf(AccessDeniedException.class);
        }

        @Test
        void isNotForAnybodyWhoIsNotSignedIn() {
            assertThatThrownBy(() -> accounts.invite(wanted("x", Role.REVIEWER)))
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }

    @Nested
    class Links {

        @Test
        void newerOnePutsTheOlderOutOfUse() {
            Invited invited = invite("links-" + UUID.randomUUID());

            OneTimeLink newer = as(() -> accounts.resetLink(invited.id()));

            assertThat(passwords.holder(invited.link().secret())).isEmpty();
            assertThat(passwords.holder(newer.secret())).isPresent();
        }

        @Test
        void stopWorkingWhenTheAccountIsDeactivated() {
            Invited invited = invite("gone-" + UUID.randomUUID());

            as(() -> accounts.deactivate(invited.id(), version(invited.id())));

            assertThat(passwords.holder(invited.link().secret())).isEmpty();
        }

        @Test
        void refuseAShortPasswordAndCanStillBeUsed() {
            Invited invited = invite("short-" + UUID.randomUUID());

            assertThat(passwords.set(invited.link().secret(), "short"))
                    .isEqualTo(new PasswordOutcome.Refused(PasswordRefusal.TOO_SHORT));
            assertThat(passwords.holder(invited.link().secret())).isPresent();
        }

        @Test
        void neverMadeAreUnusable() {
            assertThat(passwords.holder("made up")).isEmpty();
        }
    }

    @Nested
    class Changing {

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

            assertThat(second)
                    .isEqualTo(new ChangeOutcome.Refused(AccountRefusal.CHANGED_MEANWHILE));
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

    @Test
    void tellsTheLatestWhoWereInvitedHoweverManyCame() {
        Invited invited = invite("zz-" + UUID.randomUUID());
        UserId came = some.reviewer();

        assertThat(as(() -> accounts.invited(1)))
                .extracting(AccountDetails::id)
                .containsExactly(invited.id());
        assertThat(as(() -> accounts.invited(50)))
                .extracting(AccountDetails::id)
                .doesNotContain(came);
    }

    @Nested
    class TheLastAdministrator {

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

    @Nested
    class Listing {

        @Test
        void findsByPartOfTheNameAndTakesWildcardsAsLetters() {
            String name = "find_me-" + UUID.randomUUID();
            invite(name);

            assertThat(as(() -> accounts.find(AccountFilter.named("FIND_ME"), 0, 500)))
                    .extracting(AccountDetails::signInName)
                    .contains(name);
            assertThat(as(() -> accounts.count(AccountFilter.named("find%me")))).isZero();
        }

        @Test
        void narrowsByRoleAndByWhoMayStillSignIn() {
            String mark = "narrow-" + UUID.randomUUID();
            UserId editor = some.named(mark + "-editor", Role.EDITOR, Role.AUDITOR);
            UserId gone = some.named(mark + "-gone", Role.EDITOR);
            UserId reviewer = some.named(mark + "-reviewer", Role.REVIEWER);
            as(() -> accounts.deactivate(gone, version(gone)));

            assertThat(found(new AccountFilter(mark, Role.EDITOR, null)))
                    .containsExactly(editor, gone);
            assertThat(found(new AccountFilter(mark, null, true)))
                    .containsExactly(editor, reviewer);
            assertThat(found(new AccountFilter(mark, Role.EDITOR, false))).containsExactly(gone);
            assertThat(found(new AccountFilter(mark, Role.AUDITOR, null))).containsExactly(editor);
        }

        private java.util.List<UserId> found(AccountFilter filter) {
            var page = as(() -> accounts.find(filter, 0, 50));
            assertThat(as(() -> accounts.count(filter))).isEqualTo(page.size());
            return page.stream().map(AccountDetails::id).toList();
        }
    }

    private Invited invite(String signInName) {
        return (Invited) as(() -> accounts.invite(wanted(signInName, Role.REVIEWER)));
    }

    private static NewAccount wanted(String signInName, Role role) {
        return new NewAccount(signInName, "Somebody", null, Set.of(role));
    }

    private long version(UserId id) {
        return as(() -> accounts.find(id)).orElseThrow().version();
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        return some.as(administrator, work);
    }
}
