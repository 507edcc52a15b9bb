package org.claimdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@OnDatabase
class ReceiptsTest {

    @Autowired private Receipts receipts;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private SomePeople some;

    private final Sha256 bytes = Sha256.of(UUID.randomUUID().toString());

    @Test
    void notesEveryArrivalOfTheSameBytes() {
        UserId first = some.reviewer();
        UserId second = some.reviewer();

        Receipt upload = add(first, "../../trade.pdf", new Origin.Uploaded());
        Receipt fetched =
                add(second, "trade", new Origin.Fetched(URI.create("https://example.org/trade")));
        Receipt pasted = add(first, "Trade", new Origin.Pasted());

        assertThat(some.as(first, () -> receipts.of(bytes)))
                .containsExactly(upload, fetched, pasted);
        assertThat(upload.by()).isEqualTo(first);
        assertThat(fetched.by()).isEqualTo(second);
    }

    @Test
    void cutsANameThatIsTooLongAtAWholeCharacter() {
        String name = "x".repeat(254) + "🏭" + ".pdf";

        Receipt receipt = add(some.reviewer(), name, new Origin.Uploaded());

        assertThat(receipt.arrival().name()).isEqualTo("x".repeat(254));
    }

    @Test
    void isWrittenOnlyInTheTransactionOfAnImport() {
        UserId person = some.reviewer();

        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(
                        () ->
                                some.as(
                                        person,
                                        () -> receipts.add(arrival("a", new Origin.Pasted()))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE receipt SET name = 'x'",
                "DELETE FROM receipt",
                "TRUNCATE TABLE receipt"
            })
    void isNeverChangedByTheApplication(String statement) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.execute(statement));
    }

    private Receipt add(UserId person, String name, Origin origin) {
        return Objects.requireNonNull(
                some.as(
                        person,
                        () -> transaction.execute(status -> receipts.add(arrival(name, origin)))));
    }

    private Arrival arrival(String name, Origin origin) {
        return new Arrival(bytes, 1_234, name, "application/pdf", origin);
    }
}
