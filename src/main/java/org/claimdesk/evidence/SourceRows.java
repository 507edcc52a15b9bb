package org.claimdesk.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the sources that who acts may know of. */
@Component
class SourceRows {

    private static final String DETAILS =
            """
            SELECT s.id AS seen_source_id, s.name AS source_name, s.kind AS source_kind,
                   s.rank AS source_rank, s.note AS source_note,
                   s.interests AS source_interests, s.version AS source_version
            FROM source s
            """;

    private final JdbcClient jdbc;
    private final Visibility visibility;

    SourceRows(JdbcClient jdbc, Visibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    Optional<SourceDetails> find(SourceId id) {
        return jdbc.sql(DETAILS + "WHERE s.id = ? AND " + visibility.of("s"))
                .param(id.value())
                .query(SourceRows::details)
                .optional();
    }

    /** Those of exactly this name, whatever its case; the open one first. */
    List<SourceDetails> named(String name) {
        return jdbc.sql(
                        DETAILS
                                + """
                                WHERE upper(s.name) = upper(?) AND %s
                                ORDER BY CASE WHEN %s THEN 0 ELSE 1 END, s.id
                                """
                                        .formatted(visibility.of("s"), Visibility.open("s")))
                .param(name)
                .query(SourceRows::details)
                .list();
    }

    /** The first of those whose name contains the words, by name. */
    List<SourceDetails> containing(String words, int most) {
        return jdbc.sql(
                        DETAILS
                                + """
                                WHERE upper(s.name) LIKE upper(:words) ESCAPE '!' AND %s
                                ORDER BY s.name, s.id FETCH FIRST :most ROWS ONLY
                                """
                                        .formatted(visibility.of("s")))
                .param("words", "%" + words.replaceAll("([!%_])", "!$1") + "%")
                .param("most", most)
                .query(SourceRows::details)
                .list();
    }

    private static SourceDetails details(ResultSet row, int number) throws SQLException {
        return EvidenceRow.source(row).orElseThrow();
    }
}
