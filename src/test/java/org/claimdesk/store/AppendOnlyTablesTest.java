package org.claimdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimdesk.OnDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is history can be added to by the application, and by no mistake of it be changed. */
@OnDatabase
class AppendOnlyTablesTest {

    /** No right to it; and in H2, a table that others refer to is emptied for nobody. */
    private static final Set<String> REFUSED = Set.of("42501", "90096", "90106");

    private static final String DELETE = "DELETE FROM \"%s\" WHERE 1 = 0";

    @Autowired private JdbcTemplate jdbc;

    @Test
    void areAllButThoseWhoseRowsMoveOn() {
        assertThat(tablesThatAllow("UPDATE \"%1$s\" SET \"%2$s\" = \"%2$s\" WHERE 1 = 0"))
                .containsExactlyInAnyOrder(
                        "account",
                        "appearance",
                        "appearance_span",
                        "article",
                        "capture",
                        "claim",
                        "claim_topic",
                        "correction_draft",
                        "desk",
                        "desk_verification",
                        "document",
                        "edition",
                        "edition_answer",
                        "edition_guard",
                        "evidence",
                        "import_file",
                        "import_run",
                        "job",
                        "log_head",
                        "one_time_link",
                        "outlet",
                        "passage_standing",
                        "recognition",
                        "recognition_setting",
                        "restriction",
                        "scheduled_tasks",
                        "sign_in_failure",
                        "source",
                        "speaker",
                        "topic",
                        "verdict",
                        "verification_run",
                        "verification_setting",
                        "withdrawal",
                        "working_copy");
    }

    /**
     * Marks can be taken back for ten seconds, and what the log tells of can be undone; the others
     * are no history at all.
     */
    @Test
    void loseNoRow() {
        assertThat(tablesThatAllow(DELETE))
                .containsExactlyInAnyOrder(
                        "account_role",
                        "appearance",
                        "appearance_span",
                        "claim",
                        "claim_topic",
                        "correction_draft",
                        "document_secret_source",
                        "edition",
                        "import_file",
                        "recognised_page",
                        "restriction_person",
                        "scheduled_tasks",
                        "sign_in_failure",
                        "working_copy");
    }

    @Test
    void areNeitherEmptiedNorDropped() {
        Set<String> history = new TreeSet<>(columns().keySet());
        history.removeIf(table -> allows(DELETE.formatted(table)));

        assertThat(history)
                .hasSizeGreaterThan(20)
                .noneMatch(table -> allows("TRUNCATE TABLE \"%s\"".formatted(table)))
                .noneMatch(table -> allows("DROP TABLE \"%s\"".formatted(table)));
    }

    /**
     * @param statement with the name of a table and of one of its columns, changing no row
     */
    private Set<String> tablesThatAllow(String statement) {
        Map<String, String> columns = columns();
        return columns.entrySet().stream()
                .filter(table -> allows(statement.formatted(table.getKey(), table.getValue())))
                .map(table -> table.getKey().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private boolean allows(String statement) {
        try {
            jdbc.update(statement);
            return true;
        } catch (DataAccessException e) {
            assertThat(e.getMostSpecificCause())
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getSQLState()).isIn(REFUSED));
            return false;
        }
    }

    /** Each table of the desk with one of its columns. */
    private Map<String, String> columns() {
        Map<String, String> columns = new TreeMap<>();
        jdbc.query(
                """
                SELECT table_name AS its_table, column_name AS its_column
                FROM information_schema.columns WHERE lower(table_schema) = 'public'
                """,
                row -> {
                    columns.put(row.getString("its_table"), row.getString("its_column"));
                });
        return columns;
    }
}
