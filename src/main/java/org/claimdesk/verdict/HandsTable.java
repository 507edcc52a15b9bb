package org.claimdesk.verdict;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The contributions, as rows. */
@Component
class HandsTable implements Hands {

    private final JdbcClient jdbc;

    HandsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long note(ClaimId claim, UserId person, String what, Instant at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO contribution (claim, person, what, at) VALUES (?, ?, ?, ?)")
                .params(claim.value(), person.value(), what, at.atOffset(ZoneOffset.UTC))
                .update(key, "ordinal");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    @Override
    public List<Contribution> since(ClaimId claim, long ordinal) {
        return jdbc.sql(
                        """
                        SELECT ordinal, person, what, at FROM contribution
                        WHERE claim = ? AND ordinal > ? ORDER BY ordinal
                        """)
                .params(claim.value(), ordinal)
                .query(
                        (row, n) ->
                                new Contribution(
                                        row.getLong("ordinal"),
                                        new UserId(row.getObject("person", java.util.UUID.class)),
                                        row.getString("what"),
                                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
