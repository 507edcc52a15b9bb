package org.claimdesk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.claimdesk.OnDatabase;
import org.claimdesk.shared.Sha256;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@OnDatabase
class TamperedLogTest extends DeskWithATamperer {

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

    private String firstCharacter(long position) {
        String content =
                tamperer.queryForObject(
                        "SELECT content FROM log_value WHERE position = ?", String.class, position);
        return HexFormat.of().toHexDigits((byte) String.valueOf(content).charAt(0));
    }
}
