package org.claimdesk.audit;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.user.Roles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Checks the log while its caller goes on. Offered to the screen of people who may read the log.
 */
@Component
public class BackgroundCheck {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundCheck.class);

    private final LogCheck check;

    BackgroundCheck(JdbcTemplate jdbc) {
        this.check = new LogCheck(new LogRows(jdbc));
    }

    /**
     * Both callbacks are called from another thread.
     *
     * @param noted a head of before that the log is to fit
     * @param failed called when the log could not be read at all
     */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    public void start(
            Optional<LogHead> noted,
            CheckProgress progress,
            Consumer<CheckResult> done,
            Runnable failed) {
        Thread.ofVirtual()
                .name("log-check")
                .start(
                        () -> {
                            try {
                                done.accept(check.run(progress, noted));
                            } catch (RuntimeException e) {
                                LOG.error("The log could not be checked", e);
                                failed.run();
                            }
                        });
    }
}
