package org.claimdesk.verdict.ui;

import org.claimdesk.ui.MenuCount;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.claimdesk.verdict.VerdictPaths;
import org.claimdesk.verdict.WaitingVerdicts;
import org.springframework.stereotype.Component;

/** How many submissions this editor can decide on. */
@Component
class ApprovalsCount implements MenuCount {

    private final WaitingVerdicts waiting;
    private final CurrentUser user;

    ApprovalsCount(WaitingVerdicts waiting, CurrentUser user) {
        this.waiting = waiting;
        this.user = user;
    }

    @Override
    public String path() {
        return VerdictPaths.APPROVALS;
    }

    @Override
    public long count() {
        return user.may(Roles.EDITOR) ? waiting.submittedForMe() : 0;
    }
}
