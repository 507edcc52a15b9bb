package org.claimdesk.verdict;

import static org.claimdesk.ui.Texts.text;

import java.util.Optional;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.LogWitness.Contradiction;
import org.claimdesk.shared.LogWitness.Entry;
import org.claimdesk.shared.RevisionId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.VerdictId;
import org.jspecify.annotations.Nullable;

/** A revision as an entry of the log names it, see {@link VerdictStepped#facts}. */
record LoggedRevision(
        long position,
        VerdictId verdict,
        ClaimId claim,
        RevisionId revision,
        String number,
        Sha256 hash) {

    /** Empty when the entry tells of something else. */
    static Optional<LoggedRevision> in(Entry entry) {
        if (!entry.subject().kind().equals("verdict") || !entry.facts().containsKey("revision")) {
            return Optional.empty();
        }
        return Optional.of(
                new LoggedRevision(
                        entry.position(),
                        new VerdictId(entry.subject().id()),
                        ClaimId.of(entry.fact("claim")),
                        RevisionId.of(entry.fact("revision")),
                        entry.fact("number"),
                        new Sha256(entry.fact("hash"))));
    }

    /**
     * What is wrong with the revision of this name.
     *
     * @param kept null where there is none
     */
    Optional<Contradiction> contradiction(@Nullable KeptRevision kept) {
        if (kept == null) {
            return Optional.of(because("verdict.logged.missing"));
        }
        if (!kept.contentHash().equals(hash)) {
            return Optional.of(because("verdict.logged.altered"));
        }
        return kept.verdict().equals(verdict)
                        && kept.claim().equals(claim)
                        && String.valueOf(kept.number()).equals(number)
                        && kept.isListedAsItsContentSays()
                ? Optional.empty()
                : Optional.of(because("verdict.logged.columns-differ"));
    }

    private Contradiction because(String key) {
        return new Contradiction(position, text(key, number, claim.toString()));
    }
}
