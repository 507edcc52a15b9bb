package org.claimdesk.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ids of a table, so many at once, for whoever goes over all of it and holds none of it. */
public final class IdPages {

    private IdPages() {}

    /**
     * @param table whose key is its id
     * @param after the last one of before; empty for the first
     */
    public static List<UUID> next(
            String table, Optional<UUID> after, int most, DataSource records) {
        return JdbcClient.create(records)
                .sql(
                        "SELECT id FROM %s %s ORDER BY id LIMIT ?"
                                .formatted(table, after.isPresent() ? "WHERE id > ?" : ""))
                .params(after.<List<?>>map(id -> List.of(id, most)).orElse(List.of(most)))
                .query(UUID.class)
                .list();
    }
}
