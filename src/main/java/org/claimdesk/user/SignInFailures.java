package org.claimdesk.user;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.claimdesk.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts failed tries of passwords per name and per address. Callers hold the transaction. */
@Component
class SignInFailures {

    private final JdbcClient jdbc;
    private final SignInLimits limits;
    private final Clock clock;

    SignInFailures(JdbcClient jdbc, SignInLimits limits, Clock clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Counts an attempt before it is known how it ends: those at the same time wait for its row.
     *
     * @return how often this name was tried by now
     * @throws TooManyAttempts where the name or the address has to wait
     */
    int reserve(String name, String address) {
        forget();
        count(ofAddress(address), limits.perAddress());
        return count(ofName(name), limits.perName());
    }

    /** The same where the address is of no matter. */
    int reserve(String name) {
        forget();
        return count(ofName(name), limits.perName());
    }

    /** The attempt was none to guess. Nobody got here while the address had to wait. */
    void giveBack(String name, String address) {
        jdbc.sql(
                        """
                        UPDATE sign_in_failure SET failures = failures - 1, blocked_until = :now
                        WHERE origin = :origin AND failures > 0
                        """)
                .param("origin", ofAddress(address))
                .param("now", at(clock.instant()))
                .update();
        giveBack(name);
    }

    void giveBack(String name) {
        jdbc.sql("DELETE FROM sign_in_failure WHERE origin = :origin")
                .param("origin", ofName(name))
                .update();
    }

    private void forget() {
        jdbc.sql("DELETE FROM sign_in_failure WHERE last_at < :old")
                .param("old", at(clock.instant().minus(limits.forgotten())))
                .update();
    }

    private int count(String origin, int free) {
        Optional<Row> before =
                jdbc.sql(
                                """
                                SELECT failures, blocked_until FROM sign_in_failure
                                WHERE origin = :origin FOR UPDATE
                                """)
                        .param("origin", origin)
                        .query(SignInFailures::row)
                        .optional();
        Instant now = clock.instant();
        before.map(Row::blockedUntil)
                .filter(now::isBefore)
                .ifPresent(
                        until -> {
                            throw new TooManyAttempts(until);
                        });
        int failures = before.map(Row::failures).orElse(0) + 1;
        jdbc.sql(
                        before.isEmpty()
                                ? """
                                INSERT INTO sign_in_failure (origin, failures, last_at, blocked_until)
                                VALUES (:origin, :failures, :now, :until)
                                """
                                : """
                                UPDATE sign_in_failure
                                SET failures = :failures, last_at = :now, blocked_until = :until
                                WHERE origin = :origin
                                """)
                .param("origin", origin)
                .param("failures", failures)
                .param("now", at(now))
                .param("until", at(now.plus(limits.delay(failures, free))))
                .update();
        return failures;
    }

    private static String ofName(String name) {
        return Sha256.of("name " + NewAccount.normal(name)).hex();
    }

    private static String ofAddress(String address) {
        return Sha256.of("address " + address).hex();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getInt("failures"),
                row.getObject("blocked_until", OffsetDateTime.class).toInstant());
    }

    private record Row(int failures, Instant blockedUntil) {}
}
