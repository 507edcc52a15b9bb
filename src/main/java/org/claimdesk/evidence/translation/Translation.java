package org.claimdesk.evidence.translation;

import java.time.Instant;
import java.util.Optional;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.UserId;

/**
 * What a passage says in another language; never part of the quotation. It never changes: a better
 * one is a newer one.
 *
 * @param language IETF tag, such as {@code en}
 * @param tool the machine that made it; empty for one that was made by hand
 * @param by who made it, or had it made
 * @param check by whom it was held against the quotation
 */
public record Translation(
        TranslationId id,
        EvidenceId evidence,
        String language,
        String words,
        Optional<String> tool,
        UserId by,
        Instant at,
        Optional<Check> check) {

    /** Somebody else than who made it found it right. */
    public record Check(UserId by, Instant at) {}
}
