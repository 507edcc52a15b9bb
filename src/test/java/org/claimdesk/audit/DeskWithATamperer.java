package org.claimdesk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.claimdesk.shared.Sha256;
import org.claimdesk.user.ActingAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Tampers as the owner of the database, who may do everything, and takes it back each time. */
abstract class DeskWithATamperer {

    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired ActingAs actingAs;
    @Autowired @FlywayDataSource DataSource owner;

    Connection connection;
    JdbcTemplate tamperer;
    long last;

    @BeforeEach
    void thereAreEntries() throws SQLException {
        for (int i = 0; i < 8; i++) {
            var event = SomethingHappened.saying("Text number " + i);
            actingAs.system(
                    () -> transaction.executeWithoutResult(status -> events.publishEvent(event)));
        }
        connection = owner.getConnection();
        connection.setAutoCommit(false);
        tamperer = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        last = new LogRows(tamperer).head().position();
        if (isPostgres()) {
            tamperer.execute("ALTER TABLE log_entry DISABLE TRIGGER USER");
            tamperer.execute("ALTER TABLE log_value DISABLE TRIGGER USER");
        }
    }

    @AfterEach
    void takeItBack() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }

    boolean isPostgres() throws SQLException {
        return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
    }

    CheckResult check() {
        return CheckedLog.of(tamperer);
    }

    void tamper(String statement, Object... arguments) {
        assertThat(tamperer.update(statement, arguments)).isPositive();
    }

    void rewrite(long position, String text, String by) {
        tamper(
                "UPDATE log_entry SET canonical = replace(canonical, ?, ?) WHERE position = ?",
                text,
                by,
                position);
        String altered =
                tamperer.queryForObject(
                        "SELECT canonical FROM log_entry WHERE position = ?",
                        String.class,
                        position);
        assertThat(altered).contains(by);
        tamper(
                "UPDATE log_entry SET hash = ? WHERE position = ?",
                Sha256.of(String.valueOf(altered)).hex(),
                position);
    }

    static CheckResult misfit(long position, Fault fault) {
        return new CheckResult.Misfit(position, fault);
    }
}
