package org.claimdesk.verdict;

import java.time.Instant;
import java.util.Optional;
import org.claimdesk.evidence.translation.TranslationId;
import org.claimdesk.shared.UserId;

/**
 * What a passage says in another language, as the author of a revision saw it. Who checked it, and
 * whether anybody did, is no part of the revision: that may come later.
 *
 * @param language IETF tag
 * @param tool the machine that made it; empty for one that was made by hand
 */
public record FrozenTranslation(
        TranslationId id,
        String language,
        String words,
        Optional<String> tool,
        UserId by,
        Instant at) {}
