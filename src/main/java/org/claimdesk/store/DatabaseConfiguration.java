package org.claimdesk.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionExecutionListener;

/** Connects as the application, and as the owner only to migrate and to force the disk. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private final ClosedDatabase closed = new ClosedDatabase();

    /** Nothing of a folder is opened that another desk has. */
    @Bean
    Database database(DatabaseSettings settings, DataFolder data, FolderLock lock) {
        return Database.of(settings, data);
    }

    /**
     * One connection a use: H2 2.4.240 has a check of a table compare by the session that made it,
     * which must not end before the database is closed and opened anew (decision 0011).
     */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migratingDataSource(Database database) throws SQLException {
        DataSource migrating =
                new DriverManagerDataSource(
                        database.url(), database.owner(), database.ownerPassword());
        prepare(migrating, database);
        return migrating;
    }

    @Bean(defaultCandidate = false)
    @Qualifier("owner")
    HikariDataSource ownerDataSource(Database database) {
        HikariDataSource owner = pool(database, database.owner(), database.ownerPassword());
        owner.setMaximumPoolSize(2);
        owner.setMinimumIdle(1);
        return owner;
    }

    @Bean
    @Primary
    HikariDataSource dataSource(Database database, @FlywayDataSource DataSource prepared) {
        HikariDataSource application =
                pool(database, database.application(), database.applicationPassword());
        application.setMaximumPoolSize(12);
        return application;
    }

    @Bean
    TransactionExecutionListener acknowledgedCommits(
            Database database, @Qualifier("owner") DataSource owner, DataSource application)
            throws SQLException {
        if (database.isH2()) {
            return new AcknowledgedCommits(new CommitForce(owner));
        }
        PostgresDurability.require(owner);
        PostgresDurability.require(application);
        return new TransactionExecutionListener() {};
    }

    /** Nothing uses the database before its first connection to stay says when it writes. */
    @Bean
    FlywayMigrationStrategy migrationBeforeTheFirstUse(@Qualifier("owner") DataSource owner) {
        return flyway -> {
            flyway.migrate();
            try (Connection first = owner.getConnection()) {
                first.isValid(0);
            } catch (SQLException e) {
                throw new IllegalStateException("The database does not open for its owner", e);
            }
        };
    }

    @Bean
    FlywayConfigurationCustomizer grantsToTheApplication(Database database) {
        return flyway -> flyway.placeholders(Map.of("application", database.application()));
    }

    private HikariDataSource pool(Database database, String user, String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setPoolName(user);
        if (database.isH2()) {
            pool.setDataSource(new OpenedH2(database, user, password));
            closed.watch(pool);
        }
        return pool;
    }

    /** Makes the application's user, which has to be there before the first migration grants it. */
    private static void prepare(DataSource owner, Database database) throws SQLException {
        String password = database.applicationPassword().replace("'", "''");
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            if (database.isH2()) {
                statement.execute(OpenedH2.WRITE_AT_COMMIT);
                statement.execute(OpenedH2.NO_TRACE);
                statement.execute("SET DEFAULT_LOCK_TIMEOUT 20000");
                statement.execute(
                        "CREATE USER IF NOT EXISTS %s PASSWORD '%s'"
                                .formatted(database.application(), password));
            } else if (!roleExists(statement, database.application())) {
                statement.execute(
                        "CREATE ROLE %s LOGIN PASSWORD '%s'"
                                .formatted(database.application(), password));
            }
        }
    }

    private static boolean roleExists(Statement statement, String role) throws SQLException {
        try (var found =
                statement.executeQuery(
                        "SELECT 1 FROM pg_roles WHERE rolname = '%s'".formatted(role))) {
            return found.next();
        }
    }
}
