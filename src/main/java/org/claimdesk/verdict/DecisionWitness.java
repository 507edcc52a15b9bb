package org.claimdesk.verdict;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.claimdesk.shared.KeptWitness;
import org.claimdesk.shared.LogWitness.Entry;
import org.claimdesk.store.IdPages;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds what was decided on the revisions of verdicts against the log, which tells of each step.
 * Public for whoever checks the log to find it, and for nobody else.
 */
public final class DecisionWitness implements KeptWitness {

    private static final Set<String> ACTIONS =
            Arrays.stream(StepKind.values())
                    .map(DecisionWitness::action)
                    .collect(Collectors.toUnmodifiableSet());

    static String action(StepKind kind) {
        return "verdict." + kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Set<String> actions() {
        return ACTIONS;
    }

    @Override
    public boolean begins(Entry entry) {
        return entry.action().equals(action(StepKind.SAVED)) && entry.fact("number").equals("1");
    }

    @Override
    public List<UUID> subjects(Optional<UUID> after, int most, DataSource records) {
        return IdPages.next("verdict", after, most, records);
    }

    @Override
    public Map<UUID, Kept> read(Collection<UUID> verdicts, DataSource records) {
        return KeptDecisions.read(verdicts, JdbcClient.create(records));
    }
}
