package org.claimdesk.verdict;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.LogWitness.Entry;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.VerdictId;

/** Somebody took a step with a revision of a claim's verdict. */
public record VerdictStepped(
        VerdictId verdict,
        ClaimId claim,
        int number,
        Sha256 hash,
        Optional<String> rating,
        Step step,
        Map<String, String> more)
        implements Audited {

    /** The entry itself says when it was written, a little later. */
    private static final String TAKEN_AT = "taken at";

    /** When the step of the entry was taken; entries of before do not name it. */
    static Optional<Instant> takenAt(Entry entry) {
        return Optional.ofNullable(entry.facts().get(TAKEN_AT)).map(Instant::parse);
    }

    public VerdictStepped {
        more = Map.copyOf(more);
    }

    @Override
    public String action() {
        return DecisionWitness.action(step.kind());
    }

    @Override
    public Subject subject() {
        return Subject.of(verdict);
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("claim", claim.toString());
        facts.put("revision", step.revision().toString());
        facts.put("number", String.valueOf(number));
        facts.put("hash", hash.hex());
        facts.put(TAKEN_AT, step.at().toString());
        rating.ifPresent(key -> facts.put("rating", key));
        return facts;
    }

    @Override
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>(more);
        step.note().ifPresent(note -> values.put("note", note));
        return values;
    }
}
