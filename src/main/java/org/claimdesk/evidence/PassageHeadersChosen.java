package org.claimdesk.evidence;

import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.ContentChanged;
import org.claimdesk.shared.Subject;

/** Somebody said what names the cells that a passage quotes: a revision freezes that. */
record PassageHeadersChosen(ClaimId claim, HeadersChosen chosen)
        implements Audited, ContentChanged {

    @Override
    public String action() {
        return "evidence.headers-chosen";
    }

    @Override
    public Subject subject() {
        return Subject.of(claim);
    }

    @Override
    public Map<String, String> facts() {
        return chosen.facts();
    }
}
