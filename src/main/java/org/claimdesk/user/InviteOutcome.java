package org.claimdesk.user;

import java.util.List;
import org.claimdesk.shared.UserId;

/** What came of an invitation. */
public sealed interface InviteOutcome {

    record Invited(UserId id, OneTimeLink link) implements InviteOutcome {}

    record Refused(List<AccountRefusal> reasons) implements InviteOutcome {}
}
