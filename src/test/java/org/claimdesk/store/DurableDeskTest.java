package org.claimdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import org.claimdesk.OnDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.ConfigurableTransactionManager;

@OnDatabase
class DurableDeskTest {

    @Autowired private ConfigurableTransactionManager transactions;
    @Autowired private Database database;

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
    void refusesAPostgresThatAcknowledgesTooEarly() {
        if (database.isH2()) {
            assertThat(database.url()).startsWith("jdbc:h2:file:");
        } else {
            assertThatThrownBy(
                            () -> PostgresDurability.require(owner("SET synchronous_commit = off")))
                    .hasMessageContaining("synchronous_commit = off")
                    .hasMessageContaining("start again");
        }
    }

    private HikariDataSource owner(String first) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.owner());
        pool.setPassword(database.ownerPassword());
        pool.setConnectionInitSql(first);
        pool.setMaximumPoolSize(1);
        return pool;
    }
}
