package org.claimdesk.evidence;

import static org.claimdesk.store.Columns.instant;
import static org.claimdesk.store.Columns.uuid;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of headers, of sheets and of passages. Rows are only added; the last counts. */
@Component
class HeaderRows {

    private final JdbcClient jdbc;
    private final Visibility visibility;

    HeaderRows(JdbcClient jdbc, Visibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /**
     * @param subject id of the layer, or of the piece of evidence
     */
    Optional<ChosenHeaders> find(UUID subject, int sheet) {
        return jdbc.sql(
                        """
                        SELECT h.* FROM sheet_headers h
                        WHERE h.subject_id = ? AND h.sheet = ? AND %s
                        ORDER BY h.ordinal DESC FETCH FIRST 1 ROW ONLY
                        """
                                .formatted(visibility.ofLayer("h.layer_id")))
                .param(subject)
                .param(sheet)
                .query(
                        (row, number) ->
                                new ChosenHeaders(
                                        SheetHeaders.parse(
                                                row.getString("header_rows"),
                                                row.getString("header_columns")),
                                        row.getString("origin").equals("RULE"),
                                        new UserId(uuid(row, "chosen_by")),
                                        instant(row, "chosen_at"),
                                        row.getInt("ordinal")))
                .optional();
    }

    /** A version that is there already is a DuplicateKeyException. */
    void add(UUID subject, LayerId layer, int sheet, ChosenHeaders chosen) {
        jdbc.sql(
                        """
                        INSERT INTO sheet_headers
                          (id, subject_id, layer_id, sheet, ordinal, header_rows, header_columns,
                           origin, chosen_by, chosen_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(UUID.randomUUID())
                .param(subject)
                .param(layer.value())
                .param(sheet)
                .param(chosen.version())
                .param(chosen.headers().rowsTold())
                .param(chosen.headers().columnsTold())
                .param(chosen.isByRule() ? "RULE" : "PERSON")
                .param(chosen.by().value())
                .param(chosen.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
