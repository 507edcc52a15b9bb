package org.claimdesk.report;

import java.util.List;
import java.util.Optional;
import org.claimdesk.audit.LogLine;
import org.claimdesk.audit.LogLine.NotedValue;
import org.claimdesk.report.content.Act;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.Subject;
import org.springframework.stereotype.Component;

/**
 * What the log tells about the details of an article. Revisions do not freeze them, and one person
 * alone may change them.
 */
@Component
class LoggedDetails {

    /** As articles tell it. */
    private static final String DESCRIBED = "article.described";

    private static final String IMPORTED = "article.imported";

    /**
     * Since an entry of the log.
     *
     * @param titleThen unless it was removed from the log
     * @param changes the first one first
     */
    record Since(Optional<String> titleThen, List<Act> changes) {}

    private final ReportedLog log;
    private final Names names;

    LoggedDetails(ReportedLog log, Names names) {
        this.log = log;
        this.names = names;
    }

    Since since(long position, ArticleId article) {
        List<LogLine> lines = log.lines(Subject.of(article));
        return new Since(
                lines.stream()
                        .filter(line -> line.entry().position() <= position)
                        .filter(line -> is(DESCRIBED, line) || is(IMPORTED, line))
                        .findFirst()
                        .flatMap(LoggedDetails::title),
                lines.reversed().stream()
                        .filter(line -> line.entry().position() > position)
                        .filter(line -> is(DESCRIBED, line))
                        .map(line -> names.act(line.entry().actor(), line.entry().at()))
                        .toList());
    }

    private static boolean is(String action, LogLine line) {
        return line.entry().action().equals(action);
    }

    private static Optional<String> title(LogLine line) {
        return line.values().stream()
                .filter(value -> value.name().equals("title"))
                .findFirst()
                .flatMap(NotedValue::text);
    }
}
