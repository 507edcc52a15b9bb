package org.claimdesk.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.claimdesk.TestDatabase;
import org.claimdesk.audit.CheckLogCommand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code claimdesk check-log} as a process of its own, beside a desk that runs, and without one.
 */
@Tag("database")
class CheckLogTest {

    private static final int ALTERED = 3;

    private record Answer(int code, String line) {}

    private final Map<String, String> settings = TestDatabase.properties();
    private final Path folder = Path.of(String.valueOf(settings.get("claimdesk.folder")));

    @Test
    void asksARunningDeskAndOpensAStoppedOne(@TempDir Path elsewhere) throws Exception {
        Path ledger = Files.createFile(elsewhere.resolve("ledger"));
        try (Life desk = new Life(settings, DeskUnderLoad.class, ledger.toString())) {
            desk.await(DeskUnderLoad.EVERYTHING_IS_THERE);
            desk.await("acknowledged APPROVAL");

            Answer running = check(folder);
            assertThat(running.code()).as("beside the running desk").isZero();
            assertThat(check(folder, "1", "0".repeat(64)))
                    .as("with a head that is not its own")
                    .isEqualTo(
                            new Answer(
                                    1,
                                    "Entry 1 is the first that does not fit: its hash is not the"
                                            + " one that was noted down."));
            assertThat(check(folder, "one").code()).as("with no head at all").isEqualTo(2);
        }

        assertThat(check(folder).code()).as("after a kill").isZero();

        assertThat(checkBeforeAMigration())
                .as("with columns of before")
                .isEqualTo(
                        new Answer(
                                2,
                                "The desk in %s was never started with this version: start it once, and try again."
                                        .formatted(folder)));

        alter("UPDATE approval SET at = at - INTERVAL '1' DAY");

        Answer moved = check(folder);
        assertThat(moved.code()).as("with altered approvals").isEqualTo(1);
        assertThat(moved.line())
                .contains("the approval of revision 1 of the claim ", "another time");

        alter("UPDATE revision SET content = replace(content, 'confirms', 'denies')");

        Answer denied = check(folder);
        assertThat(denied.code()).as("with altered revisions").isEqualTo(1);
        assertThat(denied.line()).contains("the content of revision 1 of the claim ");

        alter(
                "UPDATE log_entry SET canonical = replace(canonical, 'a', 'b') WHERE position = "
                        + ALTERED);

        Answer altered = check(folder);
        assertThat(altered.code()).isEqualTo(1);
        assertThat(altered.line()).startsWith("Entry " + ALTERED + " is the first");
    }

    @Test
    void saysThatThereIsNoDesk(@TempDir Path empty) throws Exception {
        try (Life command = new Life(Map.of(), CheckLogCommand.class, empty.toString())) {
            assertThat(command.next()).contains(empty.toString());
            assertThat(command.exitCode()).isEqualTo(2);
        }
        assertThat(empty).isEmptyDirectory();
    }

    private Answer check(Path desk, String... head) throws InterruptedException {
        String[] arguments =
                Stream.concat(Stream.of(desk.toString()), Stream.of(head)).toArray(String[]::new);
        try (Life command = new Life(settings, CheckLogCommand.class, arguments)) {
            String line = String.valueOf(command.next());
            return new Answer(command.exitCode(), line);
        }
    }

    private Answer checkBeforeAMigration() throws Exception {
        execute("ALTER TABLE evidence RENAME COLUMN note_who TO note_whom");
        try {
            return check(folder);
        } finally {
            execute("ALTER TABLE evidence RENAME COLUMN note_whom TO note_who");
        }
    }

    private void alter(String change) throws Exception {
        assertThat(execute(change)).isPositive();
    }

    private int execute(String statement) throws Exception {
        Properties owner = new Properties();
        String url = settings.get("claimdesk.database.url");
        if (url == null) {
            Properties kept = new Properties();
            try (var in = Files.newInputStream(folder.resolve("database/passwords.properties"))) {
                kept.load(in);
            }
            url = "jdbc:h2:file:" + folder.resolve("database/desk");
            owner.setProperty("user", "claimdesk_owner");
            owner.setProperty("password", kept.getProperty("owner"));
        } else {
            owner.setProperty("user", "postgres");
            owner.setProperty("password", "postgres");
        }
        return execute(statement, url, owner);
    }

    private static int execute(String statement, String url, Properties owner) throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner);
                var executing = connection.createStatement()) {
            if (url.startsWith("jdbc:postgresql")) {
                executing.execute("ALTER TABLE log_entry DISABLE TRIGGER USER");
            }
            return executing.executeUpdate(statement);
        }
    }
}
