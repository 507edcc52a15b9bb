package org.claimdesk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.claimdesk.OnDatabase;
import org.claimdesk.shared.Sha256;
import org.claimdesk.user.ActingAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Tampers as the owner of the database, who may do everything, and takes it back each time. */
@OnDatabase
class LogCheckTest {

    @Autowired private ApplicationEventPublisher events;
    @Autowired private TransactionTemplate transaction;
    @Autowired private ActingAs actingAs;
    @Autowired @FlywayDataSource private DataSource owner;

    private Connection connection;
    private JdbcTemplate tamperer;
    private long last;

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

    @Test
    void findsNothingInALogThatNobodyTouched() {
        assertThat(check()).isEqualTo(new CheckResult.Intact(new LogRows(tamperer).head(), 0));
    }

    /** The application never may; H2's triggers would not keep its owner either. */
    @Test
    void keepsTheOwnerOfPostgresFromTamperingByMistake() throws SQLException {
        if (isPostgres()) {
            tamperer.execute("ALTER TABLE log_entry ENABLE TRIGGER USER");
            assertThatThrownBy(() -> tamper("UPDATE log_entry SET action = 'x'"))
                    .hasStackTraceContaining("log_entry is only added to");
        } else {
            tamper("UPDATE log_entry SET action = 'x'");
            assertThat(check()).isEqualTo(misfit(1, Fault.COLUMNS_DIFFER));
        }
    }

    @Test
    void showsItsProgress() {
        var seen = new ArrayList<Long>();

        new LogCheck(new LogRows(tamperer)).run((done, total) -> seen.add(done));

        assertThat(seen).endsWith(last).isSorted();
    }

    @Test
    void countsRemovedValuesAndIsIntactWithoutThem() {
        tamper("DELETE FROM log_value WHERE position IN (?, ?)", last - 3, last - 1);

        assertThat(check()).isEqualTo(new CheckResult.Intact(new LogRows(tamperer).head(), 2));
    }

    @Nested
    class NamesTheFirstEntryThatDoesNotFit {

        @Test
        void whenItsTextWasAltered() {
            tamper(
                    "UPDATE log_entry SET canonical = replace(canonical, '\"7\"', '\"8\"')"
                            + " WHERE position IN (?, ?)",
                    last - 2,
                    last - 4);

            assertThat(check()).isEqualTo(misfit(last - 4, Fault.ALTERED));
        }

        @Test
        void whenTextAndHashWereAltered() {
            rewrite(last - 3, "\"7\"", "\"8\"");

            assertThat(check()).isEqualTo(misfit(last - 2, Fault.NOT_LINKED));
        }

        @Test
        void whenTheLastOneWasWrittenAnew() {
            rewrite(last, "\"7\"", "\"8\"");

            assertThat(check()).isEqualTo(misfit(last, Fault.HEAD_DIFFERS));
        }

        @Test
        void whenItIsMissing() {
            tamper("DELETE FROM log_value WHERE position = ?", last - 3);
            tamper("DELETE FROM log_entry WHERE position = ?", last - 3);

            assertThat(check()).isEqualTo(misfit(last - 3, Fault.GAP));
        }

        @Test
        void whenTheEndWasCutOff() {
            tamper("DELETE FROM log_value WHERE position >= ?", last - 1);
            tamper("DELETE FROM log_entry WHERE position >= ?", last - 1);

            assertThat(check()).isEqualTo(misfit(last - 1, Fault.CUT_OFF));
        }

        @Test
        void whenTheHeadWasSetBack() {
            tamper(
                    "UPDATE log_head SET position = ?,"
                            + " hash = (SELECT hash FROM log_entry WHERE position = ?)",
                    last - 2,
                    last - 2);

            assertThat(check()).isEqualTo(misfit(last - 1, Fault.HEAD_DIFFERS));
        }

        @Test
        void whenTwoChangedPlaces() {
            tamper("DELETE FROM log_value WHERE position IN (?, ?)", last - 4, last - 2);
            tamper("UPDATE log_entry SET position = -1 WHERE position = ?", last - 4);
            tamper("UPDATE log_entry SET position = ? WHERE position = ?", last - 4, last - 2);
            tamper("UPDATE log_entry SET position = ? WHERE position = -1", last - 2);

            assertThat(check()).isEqualTo(misfit(last - 4, Fault.GAP));
        }

        @Test
        void whenOneWasPutBeforeTheFirst() {
            tamper("DELETE FROM log_value WHERE position = ?", last);
            tamper("UPDATE log_entry SET position = 0 WHERE position = ?", last);

            assertThat(check()).isEqualTo(misfit(1, Fault.GAP));
        }

        @Test
        void whenListsWouldShowSomethingElse() {
            tamper("UPDATE log_entry SET action = 'claim.marked' WHERE position = ?", last - 1);

            assertThat(check()).isEqualTo(misfit(last - 1, Fault.COLUMNS_DIFFER));
        }

        @Test
        void whenAValueWasReplaced() {
            tamper("UPDATE log_value SET content = 'Else' WHERE position = ?", last - 5);

            assertThat(check()).isEqualTo(misfit(last - 5, Fault.VALUE_DIFFERS));
        }

        @Test
        void whenTheBeginningOfAValueWasHiddenInItsSalt() {
            tamper(
                    "UPDATE log_value SET salt = salt || ?, content = substring(content, 2)"
                            + " WHERE position = ?",
                    firstCharacter(last - 5),
                    last - 5);

            assertThat(check()).isEqualTo(misfit(last - 5, Fault.VALUE_DIFFERS));
        }

        @Test
        void whenASaltIsNone() {
            tamper("UPDATE log_value SET salt = 'no salt' WHERE position = ?", last - 5);

            assertThat(check()).isEqualTo(misfit(last - 5, Fault.VALUE_DIFFERS));
        }

        @Test
        void whenAValueWasAdded() {
            tamper(
                    "INSERT INTO log_value (position, name, salt, content) VALUES (?, 'x', '00', 'x')",
                    last - 5);

            assertThat(check()).isEqualTo(misfit(last - 5, Fault.VALUE_DIFFERS));
        }

        @Test
        void whenItIsNotEvenAnEntry() {
            tamper(
                    "UPDATE log_entry SET canonical = '{}', hash = ? WHERE position = ?",
                    Sha256.of("{}").hex(),
                    last - 1);

            assertThat(check()).isEqualTo(misfit(last - 1, Fault.ALTERED));
        }
    }

    @Nested
    class HoldsTheLogAgainstANotedHead {

        @Test
        void thatItStillLeadsTo() {
            LogHead noted = head(last - 2);

            assertThat(checkWith(noted)).isInstanceOf(CheckResult.Intact.class);
            assertThat(LogHead.read(" " + noted.noted().toUpperCase(Locale.ROOT) + "\n"))
                    .contains(noted);
        }

        @Test
        void thatWasCutOffWithEverythingAfterIt() {
            LogHead noted = head(last);
            tamper("DELETE FROM log_value WHERE position >= ?", last - 1);
            tamper("DELETE FROM log_entry WHERE position >= ?", last - 1);
            tamper(
                    "UPDATE log_head SET position = ?,"
                            + " hash = (SELECT hash FROM log_entry WHERE position = ?)",
                    last - 2,
                    last - 2);

            assertThat(check()).isInstanceOf(CheckResult.Intact.class);
            assertThat(checkWith(noted)).isEqualTo(misfit(last - 1, Fault.CUT_OFF));
        }

        @Test
        void thatWasWrittenAnewAsAWhole() {
            LogHead noted = head(last);
            rewrite(last, "\"7\"", "\"8\"");
            tamper(
                    "UPDATE log_head SET hash = (SELECT hash FROM log_entry WHERE position = ?)",
                    last);

            assertThat(check()).isInstanceOf(CheckResult.Intact.class);
            assertThat(checkWith(noted)).isEqualTo(misfit(last, Fault.NOT_AS_NOTED));
        }

        private LogHead head(long position) {
            return new LogHead(
                    position,
                    new Sha256(
                            String.valueOf(
                                    tamperer.queryForObject(
                                            "SELECT hash FROM log_entry WHERE position = ?",
                                            String.class,
                                            position))));
        }

        private CheckResult checkWith(LogHead noted) {
            return new LogCheck(new LogRows(tamperer)).run((done, total) -> {}, Optional.of(noted));
        }
    }

    private String firstCharacter(long position) {
        String content =
                tamperer.queryForObject(
                        "SELECT content FROM log_value WHERE position = ?", String.class, position);
        return HexFormat.of().toHexDigits((byte) String.valueOf(content).charAt(0));
    }

    private boolean isPostgres() throws SQLException {
        return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
    }

    private CheckResult check() {
        return new LogCheck(new LogRows(tamperer)).run((done, total) -> {});
    }

    private void tamper(String statement, Object... arguments) {
        assertThat(tamperer.update(statement, arguments)).isPositive();
    }

    private void rewrite(long position, String text, String by) {
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

    private static CheckResult misfit(long position, Fault fault) {
        return new CheckResult.Misfit(position, fault);
    }
}
