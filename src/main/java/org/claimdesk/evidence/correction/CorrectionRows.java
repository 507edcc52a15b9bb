package org.claimdesk.evidence.correction;

import static org.claimdesk.store.Columns.uuid;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.claimdesk.evidence.Visibility;
import org.claimdesk.shared.LayerId;
import org.claimdesk.user.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was corrected, and what people are typing. */
@Component
class CorrectionRows {

    private final JdbcClient jdbc;
    private final Visibility visibility;
    private final CurrentUser currentUser;
    private final Clock clock;

    CorrectionRows(JdbcClient jdbc, Visibility visibility, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void add(LayerId layer, Correction correction) {
        jdbc.sql("INSERT INTO correction (layer_id, corrects, part, reason) VALUES (?, ?, ?, ?)")
                .params(
                        layer.value(),
                        correction.corrects().value(),
                        correction.part(),
                        correction.reason())
                .update();
    }

    Optional<Correction> find(LayerId layer) {
        return jdbc.sql(
                        "SELECT c.* FROM correction c WHERE c.layer_id = ? AND "
                                + visibility.ofLayer("c.layer_id"))
                .param(layer.value())
                .query(
                        (row, number) ->
                                new Correction(
                                        new LayerId(uuid(row, "corrects")),
                                        row.getInt("part"),
                                        row.getString("reason")))
                .optional();
    }

    Optional<CorrectionDraft> draft(LayerId layer, int part) {
        return jdbc.sql(
                        """
                        SELECT words, reason FROM correction_draft
                        WHERE layer_id = ? AND part = ? AND author = ?
                        """)
                .params(layer.value(), part, currentUser.id().value())
                .query(
                        (row, number) ->
                                new CorrectionDraft(
                                        row.getString("words"), row.getString("reason")))
                .optional();
    }

    void keep(LayerId layer, int part, CorrectionDraft draft) {
        OffsetDateTime now = Instant.now(clock).atOffset(ZoneOffset.UTC);
        int kept =
                jdbc.sql(
                                """
                                UPDATE correction_draft SET words = ?, reason = ?, kept_at = ?
                                WHERE layer_id = ? AND part = ? AND author = ?
                                """)
                        .params(
                                draft.words(),
                                draft.reason(),
                                now,
                                layer.value(),
                                part,
                                currentUser.id().value())
                        .update();
        if (kept == 0) {
            jdbc.sql(
                            """
                            INSERT INTO correction_draft
                              (words, reason, kept_at, layer_id, part, author)
                            VALUES (?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            draft.words(),
                            draft.reason(),
                            now,
                            layer.value(),
                            part,
                            currentUser.id().value())
                    .update();
        }
    }

    void discard(LayerId layer, int part) {
        jdbc.sql("DELETE FROM correction_draft WHERE layer_id = ? AND part = ? AND author = ?")
                .params(layer.value(), part, currentUser.id().value())
                .update();
    }
}
