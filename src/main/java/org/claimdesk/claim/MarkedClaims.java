package org.claimdesk.claim;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.VersionId;
import org.claimdesk.user.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The claims of one text, as its reader meets them. */
@Service
public class MarkedClaims {

    private final ClaimLists lists;

    MarkedClaims(ClaimLists lists) {
        this.lists = lists;
    }

    /** All claims that appear in a version, as they are drawn into its text. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<Mark> marks(VersionId version) {
        return lists.marks(version);
    }

    /** Claims that appear in a version, in the order of its text. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<ClaimRow> inOrder(VersionId version, int offset, int limit) {
        return lists.inOrder(version, offset, limit);
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public int countIn(VersionId version) {
        return lists.countIn(version);
    }

    /** The place of a claim in the order of the text, from 0; -1 where it does not appear. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public int placeIn(VersionId version, ClaimId claim) {
        return lists.placeIn(version, claim);
    }
}
