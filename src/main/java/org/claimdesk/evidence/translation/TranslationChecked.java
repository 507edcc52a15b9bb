package org.claimdesk.evidence.translation;

import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Subject;

/** Somebody held a translation against the quotation; what is quoted and said stays the same. */
public record TranslationChecked(ClaimId claim, Translation translation) implements Audited {

    static final String CHECKED = "evidence.translation-checked";

    @Override
    public String action() {
        return CHECKED;
    }

    @Override
    public Subject subject() {
        return Subject.of(claim);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "evidence", translation.evidence().toString(),
                "translation", translation.id().toString());
    }
}
