package org.claimdesk.evidence.translation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.ContentChanged;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;

/** A translation of a passage can be seen by all, since its document is restricted no longer. */
record TranslationDisclosed(ClaimId claim, Translation translation)
        implements Audited, ContentChanged {

    static final String DISCLOSED = "evidence.translation-disclosed";

    @Override
    public String action() {
        return DISCLOSED;
    }

    @Override
    public Subject subject() {
        return Subject.of(claim);
    }

    @Override
    public Set<UserId> alsoBy() {
        return Set.of(translation.by());
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>(new TranslationAdded(claim, translation).facts());
        facts.put("translated by", translation.by().toString());
        translation.check().ifPresent(check -> facts.put("checked by", check.by().toString()));
        return facts;
    }

    @Override
    public Map<String, String> values() {
        return new TranslationAdded(claim, translation).values();
    }
}
