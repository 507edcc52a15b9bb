package org.claimdesk.verdict.ui;

import org.claimdesk.ui.MenuCount;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.claimdesk.verdict.VerdictPaths;
import org.claimdesk.verdict.Verdicts;
import org.springframework.stereotype.Component;

/** How many submissions this editor can decide on. */
@Component
class ApprovalsCount implements MenuCount {

    private final Verdicts verdicts;
    private final CurrentUser user;

    ApprovalsCount(Verdicts verdicts, CurrentUser user) {
        this.verdicts = verdicts;
        this.user = user;
    }

    @Override
    public String path() {
        return VerdictPaths.APPROVALS;
    }

    @Override
    public long count() {
        return user.may(Roles.EDITOR) ? verdicts.submittedForMe() : 0;
    }
}
