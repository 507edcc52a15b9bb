package org.claimdesk.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.claimdesk.shared.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which documents have sources that only some people may know of, besides the one that is named
 * openly. Whoever names another takes away those that they know of, and no others. In a transaction
 * that holds the document's row.
 */
@Component
class SecretSources {

    private final JdbcClient jdbc;
    private final Visibility visibility;
    private final Clock clock;

    SecretSources(JdbcClient jdbc, Visibility visibility, Clock clock) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.clock = clock;
    }

    void name(DocumentId document, SourceId source) {
        forgetKnown(document);
        jdbc.sql("INSERT INTO document_secret_source VALUES (?, ?, ?)")
                .params(
                        document.value(),
                        source.value(),
                        Instant.now(clock).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those that who acts may know of. */
    void forgetKnown(DocumentId document) {
        jdbc.sql(
                        """
                        DELETE FROM document_secret_source WHERE document_id = ? AND source_id IN
                          (SELECT vs.id FROM source vs WHERE %s)
                        """
                                .formatted(visibility.of("vs")))
                .param(document.value())
                .update();
    }
}
