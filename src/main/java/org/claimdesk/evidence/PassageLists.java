package org.claimdesk.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.user.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How all passages stand that claims rest on, as far as the person may see them. */
@Service
public class PassageLists {

    private final PassageRows rows;

    PassageLists(PassageRows rows) {
        this.rows = rows;
    }

    /** How many stand how in their layers. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public VerificationCounts counts() {
        return rows.counts();
    }

    /** How many stood how when they were looked up in a fresh extraction. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public VerificationCounts freshCounts() {
        return rows.freshCounts();
    }

    /** What was found of the spans of a passage that did not stand when it was last verified. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<FoundElsewhere> foundElsewhere(EvidenceId passage) {
        return rows.foundElsewhere(passage);
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public int count(PassageFilter filter) {
        return rows.count(filter);
    }

    /** Those first that were verified longest ago. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<PassageRow> find(PassageFilter filter, int offset, int limit) {
        return rows.find(filter, offset, limit);
    }
}
