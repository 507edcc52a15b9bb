package org.claimdesk.evidence;

import static org.claimdesk.ui.Texts.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimdesk.shared.KeptWitness;
import org.claimdesk.shared.LogWitness.Contradiction;
import org.claimdesk.shared.LogWitness.Entry;
import org.claimdesk.shared.Sha256;
import org.claimdesk.store.IdPages;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds what is restricted against the commitments that the log holds of it (decision 0071). Public
 * for whoever checks the log to find it, and for nobody else.
 */
public final class RestrictedWitness implements KeptWitness {

    @Override
    public Set<String> actions() {
        return Set.of(Restricted.MADE, Restricted.RECORDED, RestrictionLifted.LIFTED);
    }

    @Override
    public boolean begins(Entry entry) {
        return entry.action().equals(Restricted.MADE);
    }

    @Override
    public List<UUID> subjects(Optional<UUID> after, int most, DataSource records) {
        return IdPages.next("restriction", after, most, records);
    }

    @Override
    public Map<UUID, Kept> read(Collection<UUID> restrictions, DataSource records) {
        Map<UUID, Kept> kept = new HashMap<>();
        RestrictedThings.read(restrictions, JdbcClient.create(records))
                .forEach((id, things) -> kept.put(id, told -> against(id, things, told)));
        return kept;
    }

    private static List<Finding> against(UUID id, Map<UUID, Sha256> things, List<Entry> entries) {
        Map<UUID, Entry> last = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.action().equals(RestrictionLifted.LIFTED)) {
                last.clear();
            } else {
                last.put(UUID.fromString(entry.fact("thing")), entry);
            }
        }
        List<Finding> found = new ArrayList<>();
        last.forEach(
                (thing, entry) -> {
                    Sha256 now = things.get(thing);
                    if (now == null) {
                        found.add(finding(entry, "evidence.restricted.missing", thing, id));
                    } else if (!now.hex().equals(entry.fact("commitment"))) {
                        found.add(finding(entry, "evidence.restricted.differs", thing, id));
                    }
                });
        things.keySet().stream()
                .filter(thing -> !last.containsKey(thing))
                .map(
                        thing ->
                                new Untold(
                                        text(
                                                "evidence.restricted.untold",
                                                thing.toString(),
                                                id.toString())))
                .forEach(found::add);
        return found;
    }

    private static Contradiction finding(Entry entry, String words, UUID thing, UUID id) {
        return new Contradiction(entry.position(), text(words, thing.toString(), id.toString()));
    }
}
