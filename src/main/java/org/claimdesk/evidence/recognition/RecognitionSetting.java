package org.claimdesk.evidence.recognition;

import java.util.Map;
import java.util.Optional;
import org.claimdesk.extraction.RecognitionLanguages;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which languages pictures are read unless somebody says otherwise. */
@Component
class RecognitionSetting {

    /** The administrator chose others. */
    record Changed(RecognitionLanguages languages) implements Audited {

        @Override
        public String action() {
            return "desk.recognition-changed";
        }

        @Override
        public Subject subject() {
            return Subject.desk();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("languages", languages.format());
        }
    }

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    RecognitionSetting(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Empty as long as the administrator has not said. */
    public Optional<RecognitionLanguages> languages() {
        return jdbc.sql("SELECT languages FROM recognition_setting")
                .query((row, number) -> Optional.ofNullable(row.getString("languages")))
                .single()
                .map(RecognitionLanguages::parse);
    }

    void change(RecognitionLanguages languages) {
        if (languages().filter(languages::equals).isEmpty()) {
            jdbc.sql("UPDATE recognition_setting SET languages = ?, version = version + 1")
                    .param(languages.format())
                    .update();
            events.publishEvent(new Changed(languages));
        }
    }
}
