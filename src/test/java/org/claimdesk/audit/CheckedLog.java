package org.claimdesk.audit;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a check of the whole log finds. */
public final class CheckedLog {

    private CheckedLog() {}

    public static CheckResult of(JdbcTemplate jdbc) {
        return of(jdbc, (done, total) -> {});
    }

    static CheckResult of(JdbcTemplate jdbc, CheckProgress progress) {
        return new LogCheck(new LogRows(jdbc)).run(progress, Optional.empty());
    }
}
