package org.claimdesk.evidence;

import static org.claimdesk.store.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.UserId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the log is told of a document, or a capture, whose restriction was lifted. */
@Component
class BelatedEntries {

    private static final String FOUND_INSIDE =
            "SELECT * FROM containment WHERE member_id = ? ORDER BY found_at, id";

    private static final String GATHERED =
            "SELECT * FROM gathered WHERE document_id = ? ORDER BY gathered_at, id";

    private static final String WITHDRAWN =
            "SELECT * FROM withdrawal WHERE document_id = ? ORDER BY withdrawn_at, id";

    private final JdbcClient jdbc;

    BelatedEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That it came, and all that people said of it since, but of its texts and its source. */
    List<Audited> of(Document document, Terms terms) {
        DocumentId id = document.id();
        List<Audited> entries = new ArrayList<>();
        var received =
                new DocumentEvent.Received(id, document.sha256(), document.size(), document.name());
        entries.add(new Belated(received, "received by", document.receivedBy()));
        entries.addAll(rows(FOUND_INSIDE, id, BelatedEntries::foundInside));
        entries.addAll(rows(GATHERED, id, BelatedEntries::gathered));
        if (!document.provenance().equals(Provenance.UNKNOWN)) {
            entries.add(new DocumentEvent.Traced(id, document.provenance()));
        }
        if (!terms.equals(TermsInForce.UNSAID.terms())) {
            entries.add(new TermsEvent.OfDocument(id, terms));
        }
        rows(WITHDRAWN, id, BelatedEntries::withdrawn).forEach(entries::addAll);
        return entries;
    }

    Audited of(PendingCapture capture) {
        UserId asker =
                jdbc.sql("SELECT asked_by FROM capture WHERE id = ?")
                        .param(capture.id().value())
                        .query((row, number) -> new UserId(uuid(row, "asked_by")))
                        .single();
        return new Belated(new CaptureAsked(capture), "asked by", asker);
    }

    private <T> List<T> rows(String sql, DocumentId document, RowMapper<T> mapper) {
        return jdbc.sql(sql).param(document.value()).query(mapper).list();
    }

    private static Audited foundInside(ResultSet row, int number) throws SQLException {
        return new Belated(
                new DocumentEvent.FoundInside(
                        new DocumentId(uuid(row, "member_id")),
                        new DocumentId(uuid(row, "container_id")),
                        row.getString("path")),
                "found by",
                new UserId(uuid(row, "found_by")));
    }

    private static Audited gathered(ResultSet row, int number) throws SQLException {
        return new Belated(
                new DocumentEvent.Gathered(
                        new DocumentId(uuid(row, "document_id")),
                        new ClaimId(uuid(row, "claim_id"))),
                "gathered by",
                new UserId(uuid(row, "gathered_by")));
    }

    /** Its begin, and its end if it came to one. */
    private static List<Audited> withdrawn(ResultSet row, int number) throws SQLException {
        var document = new DocumentId(uuid(row, "document_id"));
        List<Audited> entries = new ArrayList<>();
        entries.add(
                new Belated(
                        new DocumentEvent.Withdrawn(
                                document, uuid(row, "id"), row.getString("reason")),
                        "withdrawn by",
                        new UserId(uuid(row, "withdrawn_by"))));
        if (row.getObject("ended_at") != null) {
            entries.add(
                    new Belated(
                            new DocumentEvent.Restored(
                                    document, uuid(row, "id"), row.getString("end_reason")),
                            "restored by",
                            new UserId(uuid(row, "ended_by"))));
        }
        return entries;
    }
}
