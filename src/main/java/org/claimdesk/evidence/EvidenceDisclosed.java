package org.claimdesk.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;

/**
 * A passage that bears on a claim can be seen by all, since its document was restricted no longer.
 *
 * @param unlinkedBy who took it away from the claim before
 * @param hands who changed, meanwhile, what it says for the claim
 */
public record EvidenceDisclosed(EvidenceItem item, Optional<UserId> unlinkedBy, Set<UserId> hands)
        implements EvidenceEvent {

    static final String DISCLOSED = "evidence.disclosed";

    @Override
    public String action() {
        return DISCLOSED;
    }

    @Override
    public ClaimId claim() {
        return item.claim();
    }

    /** All who linked, judged or unlinked it had a hand in what the claim rests on. */
    @Override
    public Set<UserId> alsoBy() {
        Set<UserId> all = new HashSet<>(hands);
        all.add(item.by());
        unlinkedBy.ifPresent(all::add);
        return Set.copyOf(all);
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>(new EvidenceLinked(item).facts());
        facts.put("linked by", item.by().toString());
        unlinkedBy.ifPresent(person -> facts.put("unlinked by", person.toString()));
        return facts;
    }

    @Override
    public Map<String, String> values() {
        return new EvidenceLinked(item).values();
    }
}
