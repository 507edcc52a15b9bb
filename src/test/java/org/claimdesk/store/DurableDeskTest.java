package org.claimdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.claimdesk.OnDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.ConfigurableTransactionManager;

@OnDatabase
class DurableDeskTest {

    @Autowired private ConfigurableTransactionManager transactions;
    @Autowired private Database database;
    @Autowired @FlywayDataSource private DataSource migrating;

    @Test
    void waitsForTheDiskAtEveryCommitOfTheDesk() {
        if (database.isH2()) {
            assertThat(transactions.getTransactionExecutionListeners())
                    .hasAtLeastOneElementOfType(AcknowledgedCommits.class);
        } else {
            assertThatCode(() -> PostgresDurability.require(owner("SELECT 1")))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void acknowledgesNothingTooEarly() {
        if (database.isH2()) {
            assertThat(writeDelays()).isNotEmpty().containsOnly("0");
        } else {
            assertThatThrownBy(
                            () -> PostgresDurability.require(owner("SET synchronous_commit = off")))
                    .hasMessageContaining("synchronous_commit = off")
                    .hasMessageContaining("start again");
        }
    }

    @Test
    void asksHowTheApplicationCommits() {
        if (database.isH2()) {
            return; // There is one setting for all users.
        }
        var configuration = new DatabaseConfiguration();

        assertThatThrownBy(
                        () ->
                                configuration.acknowledgedCommits(
                                        database,
                                        owner("SELECT 1"),
                                        application("SET synchronous_commit = off")))
                .hasMessageContaining("synchronous_commit = off")
                .hasMessageContaining("user " + database.application());
    }

    /** What H2 goes by now, and what it keeps in its file. */
    private List<String> writeDelays() {
        return JdbcClient.create(migrating)
                .sql(
                        """
                        SELECT setting_value FROM information_schema.settings
                        WHERE setting_name = 'WRITE_DELAY'
                        """)
                .query(String.class)
                .list();
    }

    private HikariDataSource owner(String first) {
        return pool(database.owner(), database.ownerPassword(), first);
    }

    private HikariDataSource application(String first) {
        return pool(database.application(), database.applicationPassword(), first);
    }

    private HikariDataSource pool(String user, String password, String first) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setConnectionInitSql(first);
        pool.setMaximumPoolSize(1);
        return pool;
    }
}
