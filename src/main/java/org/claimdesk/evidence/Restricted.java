package org.claimdesk.evidence;

import java.util.Map;
import java.util.UUID;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Subject;

/**
 * What the log holds of whatever happens to something restricted: that something did, and a
 * commitment to how it stands since.
 *
 * @param thing the document, layer, passage, source or receipt, or the restriction itself
 */
record Restricted(String action, RestrictionId restriction, UUID thing, Sha256 commitment)
        implements Audited {

    static final String MADE = "restriction.made";
    static final String RECORDED = "restriction.recorded";

    @Override
    public Subject subject() {
        return subject(restriction);
    }

    static Subject subject(RestrictionId restriction) {
        return new Subject("restriction", restriction.value());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("thing", thing.toString(), "commitment", commitment.hex());
    }
}
