package org.claimdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.claimdesk.store.RecordedFile;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people are told where the disk takes no more records: neither database says it plainly. */
class FullDatabaseTest {

    private static final String DISK = "The disk of the desk takes no more";

    @TempDir Path folder;
    private JdbcClient jdbc;

    @BeforeEach
    void openDatabase() {
        RecordedFile.register();
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(
                "jdbc:h2:%s:%s;DB_CLOSE_DELAY=-1"
                        .formatted(RecordedFile.SCHEME, folder.resolve("desk")));
        database.setUser("owner");
        jdbc = JdbcClient.create(database);
        jdbc.sql("SET WRITE_DELAY 0").update();
        jdbc.sql("CREATE TABLE thing (words text)").update();
    }

    @AfterEach
    void shutDown() {
        RecordedFile.full = false;
        jdbc.sql("SHUTDOWN").update();
    }

    @Test
    void isToldOfTheRecordThatDoesNotFitAndOfEverythingAfterIt() {
        RecordedFile.full = true;

        assertThat(told(catchThrowable(this::insert))).startsWith(DISK).contains("12AB34CD");
        assertThat(told(catchThrowable(this::insert))).startsWith(DISK);
    }

    @Test
    void isToldOfWhatPostgresRefuses() {
        var refused = new SQLException("could not extend file \"base/5/16384\"", "53100");

        assertThat(told(new UncategorizedSQLException("insert", "INSERT INTO thing", refused)))
                .startsWith(DISK);
    }

    @Test
    void isNotToldOfAnythingElse() {
        assertThat(
                        told(
                                catchThrowable(
                                        () ->
                                                jdbc.sql("SELECT * FROM nothing")
                                                        .query()
                                                        .listOfRows())))
                .startsWith("Something went wrong");
        assertThat(told(new IllegalStateException(new IOException("Connection reset"))))
                .startsWith("Something went wrong");
        assertThat(told(new InvalidDataAccessApiUsageException("No"))).contains("12AB34CD");
    }

    private void insert() {
        jdbc.sql("INSERT INTO thing VALUES (?)").param("words ".repeat(1_000)).update();
    }

    private static String told(Throwable thrown) {
        return UnexpectedErrors.sentence(thrown, "12AB34CD");
    }
}
