package org.claimdesk.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.InviteOutcome.Invited;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@OnDatabase
class InvitationsTest extends DeskWithAnAdministrator {

    @Autowired private Passwords passwords;

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
            var same =
                    new NewAccount(
                            name.toUpperCase(), "Another " + name, null, Set.of(Role.REVIEWER));

            var again = as(() -> accounts.invite(same));

            assertThat(again)
                    .isEqualTo(
                            new InviteOutcome.Refused(
                                    java.util.List.of(AccountRefusal.SIGN_IN_NAME_TAKEN)));
        }

        @Test
        void refusesTheNameOfAnother() {
            String name = "same-" + UUID.randomUUID();
            invite(name);
            var like =
                    new NewAccount(
                            "other-" + name, "PERSON\u200b  " + name, null, Set.of(Role.REVIEWER));

            assertThat(as(() -> accounts.invite(like)))
                    .isEqualTo(
                            new InviteOutcome.Refused(
                                    java.util.List.of(AccountRefusal.NAME_TAKEN)));
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
}
