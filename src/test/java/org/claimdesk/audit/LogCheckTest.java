package org.claimdesk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.claimdesk.OnDatabase;
import org.claimdesk.shared.Sha256;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@OnDatabase
class LogCheckTest extends DeskWithATamperer {

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

        CheckedLog.of(tamperer, (done, total) -> seen.add(done));

        assertThat(seen).endsWith(last).isSorted();
    }

    @Test
    void countsRemovedValuesAndIsIntactWithoutThem() {
        tamper("DELETE FROM log_value WHERE position IN (?, ?)", last - 3, last - 1);

        assertThat(check()).isEqualTo(new CheckResult.Intact(new LogRows(tamperer).head(), 2));
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
}
