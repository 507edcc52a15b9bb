package org.claimdesk.verdict;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ClaimId;
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

    public VerdictStepped {
        more = Map.copyOf(more);
    }

    @Override
    public String action() {
        return "verdict." + step.kind().name().toLowerCase(Locale.ROOT);
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
