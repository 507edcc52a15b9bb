package org.claimdesk.evidence;

import static org.claimdesk.store.Columns.uuid;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The captures that were asked for. */
@Component
class CaptureRows {

    private final JdbcClient jdbc;
    private final Visibility visibility;

    CaptureRows(JdbcClient jdbc, Visibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    void add(PendingCapture capture, UserId by, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO capture
                          (id, address, address_key, claim_id, job_id, asked_by, asked_at,
                           restriction_id)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(capture.id().value())
                .param(capture.address().toString())
                .param(AddressKey.of(capture.address()))
                .param(capture.claim().map(ClaimId::value).orElse(null))
                .param(capture.job().value())
                .param(by.value())
                .param(at.atOffset(ZoneOffset.UTC))
                .param(capture.restriction().map(RestrictionId::value).orElse(null))
                .update();
    }

    /** Empty as well where the document is there already. */
    Optional<PendingCapture> open(CaptureId id) {
        return jdbc.sql("SELECT * FROM capture WHERE id = ? AND document_id IS NULL")
                .param(id.value())
                .query(CaptureRows::pending)
                .optional();
    }

    /**
     * Those of one person that have no document and were not put away, as far as who acts may know
     * of them, the latest first.
     */
    List<PendingCapture> openOf(UserId person, int most) {
        return jdbc.sql(
                        """
                        SELECT * FROM capture c
                        WHERE c.asked_by = ? AND c.document_id IS NULL AND c.put_away_at IS NULL
                          AND %s
                        ORDER BY c.asked_at DESC, c.id FETCH FIRST ? ROWS ONLY
                        """
                                .formatted(visibility.of("c")))
                .param(person.value())
                .param(most)
                .query(CaptureRows::pending)
                .list();
    }

    /** Those under a restriction, which are open to all from now on. */
    List<PendingCapture> open(RestrictionId restriction) {
        List<PendingCapture> opened =
                jdbc.sql("SELECT * FROM capture WHERE restriction_id = ? ORDER BY asked_at, id")
                        .param(restriction.value())
                        .query(CaptureRows::pending)
                        .list();
        jdbc.sql("UPDATE capture SET restriction_id = NULL WHERE restriction_id = ?")
                .param(restriction.value())
                .update();
        return opened;
    }

    void putAway(CaptureId id, UserId person, Instant at) {
        jdbc.sql("UPDATE capture SET put_away_at = ? WHERE id = ? AND asked_by = ?")
                .param(at.atOffset(ZoneOffset.UTC))
                .param(id.value())
                .param(person.value())
                .update();
    }

    void became(CaptureId id, DocumentId document, URI from) {
        jdbc.sql("UPDATE capture SET document_id = ?, final_key = ? WHERE id = ?")
                .param(document.value())
                .param(AddressKey.of(from))
                .param(id.value())
                .update();
    }

    /** The latest capture before this one, by anybody, of the page that was asked for or came. */
    Optional<DocumentId> earlier(URI asked, URI from, DocumentId than) {
        return jdbc.sql(
                        """
                        SELECT c.document_id FROM capture c JOIN document d ON d.id = c.document_id
                        WHERE (c.address_key IN (:keys) OR c.final_key IN (:keys))
                          AND c.document_id <> :than AND %s
                        ORDER BY d.received_at DESC, d.id FETCH FIRST 1 ROWS ONLY
                        """
                                .formatted(visibility.of("d")))
                .param("keys", List.of(AddressKey.of(asked), AddressKey.of(from)))
                .param("than", than.value())
                .query(UUID.class)
                .optional()
                .map(DocumentId::new);
    }

    private static PendingCapture pending(ResultSet row, int number) throws SQLException {
        return new PendingCapture(
                new CaptureId(uuid(row, "id")),
                URI.create(row.getString("address")),
                Optional.ofNullable(row.getObject("claim_id", UUID.class)).map(ClaimId::new),
                new JobId(uuid(row, "job_id")),
                Optional.ofNullable(row.getObject("restriction_id", UUID.class))
                        .map(RestrictionId::new));
    }
}
