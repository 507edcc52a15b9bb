package org.claimdesk.claim;

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
 * Holds where claims stand in articles against the log. Public for whoever checks the log to find
 * it, and for nobody else.
 */
public final class AppearanceWitness implements KeptWitness {

    @Override
    public Set<String> actions() {
        return LoggedAppearances.ACTIONS;
    }

    @Override
    public boolean begins(Entry entry) {
        return LoggedAppearances.BEGINNINGS.contains(entry.action());
    }

    @Override
    public List<UUID> subjects(Optional<UUID> after, int most, DataSource records) {
        return IdPages.next("claim", after, most, records);
    }

    @Override
    public Map<UUID, Kept> read(Collection<UUID> claims, DataSource records) {
        return KeptAppearances.read(claims, JdbcClient.create(records));
    }
}
