package org.claimdesk.evidence.verification;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** At what time of the night all passages are verified, in the time zone of the desk. */
@Component
class NightSetting {

    /** The administrator chose another time. */
    record Changed(LocalTime nightly) implements Audited {

        @Override
        public String action() {
            return "desk.verification-changed";
        }

        @Override
        public Subject subject() {
            return Subject.desk();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("nightly", nightly.toString());
        }
    }

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    NightSetting(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    LocalTime time() {
        return jdbc.sql("SELECT nightly FROM verification_setting")
                .query((row, number) -> LocalTime.parse(row.getString("nightly")))
                .single();
    }

    /** Whole minutes count; the same time again is no change. */
    void change(LocalTime time) {
        LocalTime minute = time.truncatedTo(ChronoUnit.MINUTES);
        int changed =
                jdbc.sql(
                                "UPDATE verification_setting SET nightly = :minute"
                                        + " WHERE nightly <> :minute")
                        .param("minute", minute.toString())
                        .update();
        if (changed > 0) {
            events.publishEvent(new Changed(minute));
        }
    }
}
