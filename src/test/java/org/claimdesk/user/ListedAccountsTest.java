package org.claimdesk.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.InviteOutcome.Invited;
import org.junit.jupiter.api.Test;

@OnDatabase
class ListedAccountsTest extends DeskWithAnAdministrator {

    @Test
    void findsByPartOfTheNameAndTakesWildcardsAsLetters() {
        String name = "find_me-" + UUID.randomUUID();
        invite(name);

        assertThat(as(() -> accounts.find(new AccountFilter("FIND_ME", null, null), 0, 500)))
                .extracting(AccountDetails::signInName)
                .contains(name);
        assertThat(as(() -> accounts.count(new AccountFilter("find%me", null, null)))).isZero();
    }

    @Test
    void narrowsByRoleAndByWhoMayStillSignIn() {
        String mark = "narrow-" + UUID.randomUUID();
        UserId editor = some.named(mark + "-editor", Role.EDITOR, Role.AUDITOR);
        UserId gone = some.named(mark + "-gone", Role.EDITOR);
        UserId reviewer = some.named(mark + "-reviewer", Role.REVIEWER);
        as(() -> accounts.deactivate(gone, version(gone)));

        assertThat(found(new AccountFilter(mark, Role.EDITOR, null))).containsExactly(editor, gone);
        assertThat(found(new AccountFilter(mark, null, true))).containsExactly(editor, reviewer);
        assertThat(found(new AccountFilter(mark, Role.EDITOR, false))).containsExactly(gone);
        assertThat(found(new AccountFilter(mark, Role.AUDITOR, null))).containsExactly(editor);
    }

    private java.util.List<UserId> found(AccountFilter filter) {
        var page = as(() -> accounts.find(filter, 0, 50));
        assertThat(as(() -> accounts.count(filter))).isEqualTo(page.size());
        return page.stream().map(AccountDetails::id).toList();
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
}
