package org.claimdesk.evidence;

import static org.claimdesk.store.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.claimdesk.extraction.RecognitionLanguages;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.WithinModule;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that say which parts of a layer did not stand in the file. They are only added. */
@Component
@WithinModule
public class PageOrigins {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Visibility visibility;

    PageOrigins(JdbcClient jdbc, JdbcTemplate batches, Visibility visibility) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.visibility = visibility;
    }

    public void add(LayerId layer, List<PageOrigin> origins) {
        batches.batchUpdate(
                """
                INSERT INTO layer_page
                  (layer_id, ordinal, origin, tool, languages, confidence, obstacle, made_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                origins,
                500,
                (row, page) -> {
                    row.setObject(1, layer.value());
                    row.setInt(2, page.part());
                    row.setString(3, page.origin().name());
                    row.setString(4, page.tool());
                    row.setString(5, page.languages().map(RecognitionLanguages::format).orElse(""));
                    row.setObject(6, page.confidence().orElse(null));
                    row.setString(7, page.obstacle().map(Enum::name).orElse(null));
                    row.setObject(8, page.by().value());
                });
    }

    /** In the order of the text. */
    public List<PageOrigin> of(LayerId layer) {
        return jdbc.sql(
                        """
                        SELECT p.* FROM layer_page p WHERE p.layer_id = ? AND %s
                        ORDER BY p.ordinal
                        """
                                .formatted(visibility.ofLayer("p.layer_id")))
                .param(layer.value())
                .query(PageOrigins::origin)
                .list();
    }

    private static PageOrigin origin(ResultSet row, int number) throws SQLException {
        return new PageOrigin(
                row.getInt("ordinal"),
                LayerOrigin.valueOf(row.getString("origin")),
                row.getString("tool"),
                Optional.of(row.getString("languages"))
                        .filter(languages -> !languages.isEmpty())
                        .map(RecognitionLanguages::parse),
                Optional.ofNullable(row.getObject("confidence", Integer.class)),
                Optional.ofNullable(row.getString("obstacle")).map(Obstacle::valueOf),
                new UserId(uuid(row, "made_by")));
    }
}
