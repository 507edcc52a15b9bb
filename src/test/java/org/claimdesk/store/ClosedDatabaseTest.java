package org.claimdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A disk that is full for a while, and pools that were open before. */
class ClosedDatabaseTest {

    @TempDir Path folder;

    private final List<Integer> acknowledged = new ArrayList<>();
    private HikariDataSource owner = new HikariDataSource();
    private HikariDataSource application = new HikariDataSource();
    private CommitForce disk = new CommitForce(owner);

    @BeforeEach
    void openDesk() throws SQLException {
        RecordedFile.register();
        String url = "jdbc:h2:%s:%s".formatted(RecordedFile.SCHEME, folder.resolve("desk"));
        var database = new Database(url, "owner", "one", "desk", "two");
        var configuration = new DatabaseConfiguration();
        var migrating = configuration.migratingDataSource(database);
        owner = configuration.ownerDataSource(database);
        application = configuration.dataSource(database, migrating);
        disk = new CommitForce(owner);
        JdbcClient.create(owner).sql("CREATE TABLE thing (id int, words text)").update();
        JdbcClient.create(owner).sql("GRANT ALL ON thing TO desk").update();
    }

    @AfterEach
    void shutDown() {
        RecordedFile.full = false;
        application.close();
        owner.close();
    }

    @Test
    void isOpenedAnewAsSoonAsThereIsRoom() throws SQLException {
        save(1);
        RecordedFile.full = true;
        for (int i = 2; i < 6; i++) {
            int number = i;
            assertThatThrownBy(() -> save(number)).isInstanceOf(Exception.class);
        }

        RecordedFile.full = false;

        await().atMost(Duration.ofSeconds(20)).ignoreExceptions().untilAsserted(() -> save(7));
        save(8);
        assertThat(numbers()).containsAll(acknowledged);
        assertThat(acknowledged).containsExactly(1, 7, 8);
        assertThat(writeDelays()).isNotEmpty().containsOnly("0");
    }

    private void save(int number) throws SQLException {
        JdbcClient.create(application)
                .sql("INSERT INTO thing VALUES (?, ?)")
                .params(number, "words ".repeat(2_000))
                .update();
        disk.force();
        acknowledged.add(number);
    }

    private List<Integer> numbers() {
        return JdbcClient.create(application)
                .sql("SELECT id FROM thing")
                .query(Integer.class)
                .list();
    }

    /** What H2 goes by now, and what it keeps in its file. */
    private List<String> writeDelays() {
        return JdbcClient.create(owner)
                .sql(
                        """
                        SELECT setting_value FROM information_schema.settings
                        WHERE setting_name = 'WRITE_DELAY'
                        """)
                .query(String.class)
                .list();
    }
}
