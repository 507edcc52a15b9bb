package org.claimdesk.evidence.translation;

import java.util.HashMap;
import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.ContentChanged;
import org.claimdesk.shared.Subject;

/** A passage carries a translation more. */
public record TranslationAdded(ClaimId claim, Translation translation)
        implements Audited, ContentChanged {

    static final String ADDED = "evidence.translated";

    @Override
    public Subject subject() {
        return Subject.of(claim);
    }

    @Override
    public String action() {
        return ADDED;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "evidence", translation.evidence().toString(),
                "translation", translation.id().toString(),
                "language", translation.language(),
                "by machine", Boolean.toString(translation.tool().isPresent()));
    }

    @Override
    public Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put("words", translation.words());
        translation.tool().ifPresent(tool -> values.put("tool", tool));
        return values;
    }
}
