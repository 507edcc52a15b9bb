package org.claimdesk.user;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.claimdesk.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts failed sign-ins per name and per address. Callers hold the transaction. */
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

    /** Until when neither this name nor this address may try again. */
    Optional<Instant> blockedUntil(String name, String address) {
        return jdbc.sql(
                        """
                        SELECT max(blocked_until) FROM sign_in_failure
                        WHERE origin IN (:name, :address) AND blocked_until > :now
                        """)
                .param("name", ofName(name))
                .param("address", ofAddress(address))
                .param("now", at(clock.instant()))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** How often this name has failed by now. */
    int failed(String name, String address) {
        count(ofAddress(address), limits.perAddress());
        return count(ofName(name), limits.perName());
    }

    void succeeded(String name) {
        jdbc.sql("DELETE FROM sign_in_failure WHERE origin = :origin")
                .param("origin", ofName(name))
                .update();
    }

    private int count(String origin, int free) {
        Instant now = clock.instant();
        jdbc.sql("DELETE FROM sign_in_failure WHERE last_at < :old")
                .param("old", at(now.minus(limits.forgotten())))
                .update();
        int before =
                jdbc.sql("SELECT failures FROM sign_in_failure WHERE origin = :origin FOR UPDATE")
                        .param("origin", origin)
                        .query(Integer.class)
                        .optional()
                        .orElse(0);
        int failures = before + 1;
        jdbc.sql(
                        before == 0
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
}
