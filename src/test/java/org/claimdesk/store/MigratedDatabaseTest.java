package org.claimdesk.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tables themselves refuse, with the connection that made them long closed. */
@OnDatabase
class MigratedDatabaseTest {

    @Autowired private JdbcClient jdbc;

    @Test
    void acceptsWhatTheChecksOfItsTablesAllow() {
        assertThatCode(() -> insertSource("PRIMARY")).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatTheyForbid() {
        assertThatThrownBy(() -> insertSource("TERTIARY"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .rootCause()
                .hasMessageNotContaining("closed");
    }

    private void insertSource(String rank) {
        jdbc.sql(
                        """
                        INSERT INTO source
                            (id, name, kind, rank, note, created_by, created_at, version)
                        VALUES (?, 'The ministry', 'OTHER', ?, '', ?, ?, 0)
                        """)
                .params(
                        UUID.randomUUID(),
                        rank,
                        UUID.randomUUID(),
                        OffsetDateTime.parse("2026-01-05T10:00:00Z"))
                .update();
    }
}
