package org.claimdesk.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.claimdesk.shared.LogWitness;
import org.claimdesk.shared.RevisionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds the revisions of the database against the log, which names the hash of each with every step
 * that was taken with it. Public for whoever checks the log to find it, and for nobody else.
 */
public final class RevisionWitness implements LogWitness {

    /** Contents may be long: of no more than these is memory taken at once. */
    private static final int AT_ONCE = 20;

    @Override
    public Optional<Contradiction> contradiction(List<Entry> entries, DataSource records) {
        List<LoggedRevision> steps =
                entries.stream().flatMap(entry -> LoggedRevision.in(entry).stream()).toList();
        List<RevisionId> revisions =
                steps.stream().map(LoggedRevision::revision).distinct().toList();
        List<Contradiction> found = new ArrayList<>();
        for (int from = 0; from < revisions.size(); from += AT_ONCE) {
            List<RevisionId> next =
                    revisions.subList(from, Math.min(from + AT_ONCE, revisions.size()));
            Map<RevisionId, KeptRevision> kept = kept(next, JdbcClient.create(records));
            steps.stream()
                    .filter(step -> next.contains(step.revision()))
                    .flatMap(step -> step.contradiction(kept.get(step.revision())).stream())
                    .forEach(found::add);
        }
        return found.stream().min(Comparator.comparingLong(Contradiction::position));
    }

    private static Map<RevisionId, KeptRevision> kept(List<RevisionId> ids, JdbcClient jdbc) {
        return jdbc
                .sql(
                        """
                        SELECT r.id, r.verdict, v.claim, r.ordinal, r.author, r.made_at,
                               r.schema_number, r.content, r.hash
                        FROM revision r JOIN verdict v ON v.id = r.verdict
                        WHERE r.id IN (:ids)
                        """)
                .param("ids", ids.stream().map(RevisionId::value).toList())
                .query((row, number) -> KeptRevision.read(row))
                .list()
                .stream()
                .collect(Collectors.toMap(KeptRevision::id, revision -> revision));
    }
}
