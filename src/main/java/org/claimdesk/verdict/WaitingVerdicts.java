package org.claimdesk.verdict;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.user.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for editors and what became of one's own, in parts, the longest waiting first. */
@Service
public class WaitingVerdicts {

    private final WaitingList list;
    private final Actor user;

    WaitingVerdicts(WaitingList list, Actor user) {
        this.list = list;
        this.user = user;
    }

    /** The first of a part, and how many there are in it. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public WaitingPage first(WaitingPart part, int most) {
        return list.first(part, user.id(), most);
    }

    /** The verdict on a claim, where it waits in this part, at whatever place. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<Waiting> find(WaitingPart part, ClaimId claim) {
        return list.find(part, user.id(), claim);
    }

    /** How many submissions the asking person may decide on, as far as four eyes go. */
    @RolesAllowed(Roles.EDITOR)
    @Transactional(readOnly = true)
    public long submittedForMe() {
        return list.count(WaitingPart.TO_DECIDE, user.id());
    }
}
