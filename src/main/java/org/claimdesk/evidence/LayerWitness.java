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
 * Holds the text layers of documents against the log: which there are, under which hash, how they
 * came about and who made them. Public for whoever checks the log to find it, and for nobody else.
 */
public final class LayerWitness implements KeptWitness {

    @Override
    public Set<String> actions() {
        return KeptLayers.ACTIONS;
    }

    @Override
    public boolean begins(Entry entry) {
        return entry.action().equals("document.received");
    }

    @Override
    public List<UUID> subjects(Optional<UUID> after, int most, DataSource records) {
        return IdPages.next("document", after, most, records);
    }

    @Override
    public Map<UUID, Kept> read(Collection<UUID> documents, DataSource records) {
        return KeptLayers.read(documents, JdbcClient.create(records));
    }
}
