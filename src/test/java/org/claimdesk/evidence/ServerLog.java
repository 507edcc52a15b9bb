package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** What the server's log file gets from when this is made, as the desk's own settings write it. */
final class ServerLog {

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    ServerLog() {
        events.setContext(root.getLoggerContext());
        events.start();
        root.addAppender(events);
    }

    /** All of it; nothing is noted any more. */
    @SuppressWarnings("unchecked")
    String end() {
        root.detachAppender(events);
        var file = (OutputStreamAppender<ILoggingEvent>) root.getAppender("FILE");
        assertThat(file).as("the desk writes a log file").isNotNull();
        Encoder<ILoggingEvent> encoder = file.getEncoder();
        return List.copyOf(events.list).stream()
                .map(event -> new String(encoder.encode(event), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }
}
