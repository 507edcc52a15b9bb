package org.claimdesk.report;

import static org.claimdesk.store.Columns.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimdesk.shared.ReportId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of reports. Rows are only added. */
@Component
class ReportRows {

    private static final String SELECT =
            """
            SELECT r.*, m.read_at, m.claims, m.log_position, m.log_head, m.fetchable_until
            FROM report r LEFT JOIN report_made m ON m.report_id = r.id
            """;

    private final JdbcClient jdbc;

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReportDetails report) {
        jdbc.sql("INSERT INTO report VALUES (:id, :title, :scope, :formats, :by, :at)")
                .param("id", report.id().value())
                .param("title", report.title())
                .param("scope", ReportScopeText.write(report.scope()))
                .param(
                        "formats",
                        report.formats().stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("by", report.askedBy().value())
                .param("at", utc(report.askedAt()))
                .update();
    }

    void made(ReportId report, ReportDetails.Made made) {
        jdbc.sql("INSERT INTO report_made VALUES (?, ?, ?, ?, ?, ?)")
                .param(report.value())
                .param(utc(made.readAt()))
                .param(made.claims())
                .param(made.position())
                .param(made.logHead().hex())
                .param(utc(made.fetchableUntil()))
                .update();
        for (ReportFile file : made.files()) {
            jdbc.sql("INSERT INTO report_file VALUES (?, ?, ?, ?, ?, ?, ?)")
                    .param(report.value())
                    .param(file.format().name())
                    .param(file.sha256().hex())
                    .param(file.size())
                    .param(file.name())
                    .param(file.mediaType())
                    .param(file.claims())
                    .update();
        }
    }

    void removed(ReportId report, Instant at) {
        jdbc.sql("INSERT INTO report_removed VALUES (?, ?)")
                .param(report.value())
                .param(utc(at))
                .update();
    }

    Optional<ReportDetails> find(ReportId id) {
        return jdbc.sql(SELECT + " WHERE r.id = ?").param(id.value()).query(this::read).optional();
    }

    List<ReportDetails> latest(int offset, int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                                 ORDER BY r.asked_at DESC, r.id DESC
                                OFFSET ? ROWS FETCH NEXT ? ROWS ONLY
                                """)
                .param(offset)
                .param(limit)
                .query(this::read)
                .list();
    }

    /** How many were asked for later. */
    int countAfter(ReportDetails report) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM report
                        WHERE asked_at > :at OR (asked_at = :at AND id > :id)
                        """)
                .param("at", utc(report.askedAt()))
                .param("id", report.id().value())
                .query(Integer.class)
                .single();
    }

    int count() {
        return jdbc.sql("SELECT count(*) FROM report").query(Integer.class).single();
    }

    /** Those whose files are still there though their time is over. */
    List<ReportDetails> overdue(Instant now) {
        return jdbc.sql(
                        SELECT
                                + """
                                 WHERE m.fetchable_until <= ? AND NOT EXISTS
                                  (SELECT 1 FROM report_removed x WHERE x.report_id = r.id)
                                """)
                .param(utc(now))
                .query(this::read)
                .list();
    }

    /** Whether a report that can be fetched has a file of these bytes. */
    boolean isNeeded(Sha256 bytes) {
        return jdbc.sql(
                                """
                                SELECT count(*) FROM report_file f WHERE f.sha256 = ? AND NOT EXISTS
                                  (SELECT 1 FROM report_removed x WHERE x.report_id = f.report_id)
                                """)
                        .param(bytes.hex())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private ReportDetails read(ResultSet row, int number) throws SQLException {
        ReportId id = new ReportId(row.getObject("id", UUID.class));
        return new ReportDetails(
                id,
                row.getString("title"),
                ReportScopeText.read(row.getString("scope")),
                Arrays.stream(row.getString("formats").split(","))
                        .map(ReportFormat::valueOf)
                        .toList(),
                new UserId(row.getObject("asked_by", UUID.class)),
                instant(row, "asked_at"),
                row.getString("log_head") == null ? Optional.empty() : Optional.of(made(id, row)));
    }

    private ReportDetails.Made made(ReportId id, ResultSet row) throws SQLException {
        return new ReportDetails.Made(
                instant(row, "read_at"),
                row.getInt("claims"),
                row.getLong("log_position"),
                Sha256.kept(row.getString("log_head")),
                instant(row, "fetchable_until"),
                files(id));
    }

    private List<ReportFile> files(ReportId id) {
        return jdbc
                .sql(
                        """
                        SELECT * FROM report_file f WHERE f.report_id = ? AND NOT EXISTS
                          (SELECT 1 FROM report_removed x WHERE x.report_id = f.report_id)
                        """)
                .param(id.value())
                .query(
                        (row, number) ->
                                new ReportFile(
                                        ReportFormat.valueOf(row.getString("format")),
                                        Sha256.kept(row.getString("sha256")),
                                        row.getLong("size"),
                                        row.getString("name"),
                                        row.getString("media_type"),
                                        row.getInt("claims")))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(ReportFile::format))
                .toList();
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
