package org.claimdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.claimdesk.shared.MaybeSavedException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a caller is told is saved lies on the disk: H2 here, on a file system that takes notes. */
class AcknowledgedCommitsTest {

    @TempDir Path folder;
    private JdbcClient jdbc;
    private JdbcDataSource owner;

    @BeforeAll
    static void takeNotes() {
        RecordedFile.register();
    }

    @BeforeEach
    void openDatabase() {
        owner = new JdbcDataSource();
        owner.setURL(
                "jdbc:h2:%s:%s;DB_CLOSE_DELAY=-1"
                        .formatted(RecordedFile.SCHEME, folder.resolve("desk")));
        owner.setUser("owner");
        owner.setPassword("secret");
        jdbc = JdbcClient.create(owner);
        jdbc.sql("SET WRITE_DELAY 0").update();
        jdbc.sql("CREATE TABLE thing (id integer PRIMARY KEY)").update();
    }

    @Test
    void forcesTheDiskAfterTheLastWriteOfACommitAndBeforeItReturns() {
        TransactionTemplate transaction = transactionOn(owner);

        for (int i = 0; i < 20; i++) {
            int id = i;
            RecordedFile.CALLS.clear();
            transaction.executeWithoutResult(status -> insert(id));
            List<String> calls = List.copyOf(RecordedFile.CALLS);

            assertThat(calls).contains("write").endsWith("force");
        }
    }

    @Test
    void leavesTheDiskAloneWhenATransactionOnlyReads() {
        TransactionTemplate reading = transactionOn(owner);
        reading.setReadOnly(true);
        RecordedFile.CALLS.clear();

        reading.executeWithoutResult(
                status -> jdbc.sql("SELECT count(*) FROM thing").query(Long.class).single());

        assertThat(RecordedFile.CALLS).doesNotContain("force");
    }

    @Test
    void saysThatTheChangeMayBeSavedWhenTheDiskDoesNotConfirm() {
        JdbcDataSource nobody = new JdbcDataSource();
        nobody.setURL("jdbc:h2:file:/nowhere/at/all;IFEXISTS=TRUE");
        TransactionTemplate transaction = transactionOn(nobody);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> insert(1)))
                .isInstanceOf(MaybeSavedException.class)
                .hasCauseInstanceOf(SQLException.class);
        assertThat(jdbc.sql("SELECT count(*) FROM thing").query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void sharesOneForceAmongThoseWhoWaitTogether() throws Exception {
        TransactionTemplate transaction = transactionOn(owner);
        RecordedFile.CALLS.clear();

        try (var writers = Executors.newFixedThreadPool(8)) {
            writers.invokeAll(
                            IntStream.range(0, 200)
                                    .mapToObj(
                                            id ->
                                                    Executors.callable(
                                                            () ->
                                                                    transaction
                                                                            .executeWithoutResult(
                                                                                    s ->
                                                                                            insert(
                                                                                                    id))))
                                    .toList())
                    .forEach(done -> assertThat(done).succeedsWithin(java.time.Duration.ZERO));
        }

        assertThat(jdbc.sql("SELECT count(*) FROM thing").query(Long.class).single())
                .isEqualTo(200);
        assertThat(List.copyOf(RecordedFile.CALLS)).endsWith("force");
    }

    private void insert(int id) {
        jdbc.sql("INSERT INTO thing VALUES (?)").param(id).update();
    }

    private TransactionTemplate transactionOn(DataSource forcing) {
        JdbcTransactionManager manager = new JdbcTransactionManager(owner);
        manager.addListener(new AcknowledgedCommits(new CommitForce(forcing)));
        return new TransactionTemplate(manager);
    }
}
