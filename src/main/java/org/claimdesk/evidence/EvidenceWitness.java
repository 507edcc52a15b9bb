package org.claimdesk.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimdesk.shared.KeptWitness;
import org.claimdesk.shared.LogWitness.Entry;
import org.claimdesk.store.IdPages;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds the evidence of claims against the log: what is linked, with which words and stance. Public
 * for whoever checks the log to find it, and for nobody else.
 */
public final class EvidenceWitness implements KeptWitness {

    private static final Set<String> BEGINNINGS = Set.of("claim.marked", "claim.noted");

    @Override
    public Set<String> actions() {
        return LoggedEvidence.ACTIONS;
    }

    @Override
    public boolean begins(Entry entry) {
        return BEGINNINGS.contains(entry.action());
    }

    /** A claim may rest on many long quotations. */
    @Override
    public int atOnce() {
        return 20;
    }

    @Override
    public List<UUID> subjects(Optional<UUID> after, int most, DataSource records) {
        return IdPages.next("claim", after, most, records);
    }

    @Override
    public Map<UUID, Kept> read(Collection<UUID> claims, DataSource records) {
        return KeptEvidence.read(claims, JdbcClient.create(records));
    }
}
