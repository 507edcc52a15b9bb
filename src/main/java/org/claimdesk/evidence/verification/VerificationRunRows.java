package org.claimdesk.evidence.verification;

import static org.claimdesk.store.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.evidence.LinkedPassage.Place;
import org.claimdesk.evidence.VerificationCounts;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.evidence.Visibility;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.JobId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the verifications are that run as jobs, and which of them goes over the whole desk. */
@Component
class VerificationRunRows {

    /**
     * A run as it stands.
     *
     * @param after the passage that it verified last; empty before the first
     */
    record Run(
            Optional<Place> after,
            VerificationCounts counts,
            VerificationCounts freshCounts,
            boolean hasEnded) {}

    /** The run over the whole desk: which job does it or did so last, and when one last ended. */
    record DeskRun(Optional<JobId> job, Optional<Instant> endedAt) {}

    private static final String OPEN =
            "evidence_id IN (SELECT e.id FROM evidence e WHERE %s)"
                    .formatted(Visibility.openLayer("e.layer_id"));

    private final JdbcClient jdbc;

    VerificationRunRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Run> find(JobId job) {
        return jdbc.sql("SELECT * FROM verification_run WHERE job_id = ?")
                .param(job.value())
                .query(VerificationRunRows::run)
                .optional();
    }

    /** Goes on where it was cut off; one that had ended begins anew. */
    Run begin(JobId job, Instant now) {
        Optional<Run> cutOff = find(job).filter(run -> !run.hasEnded());
        if (cutOff.isPresent()) {
            return cutOff.get();
        }
        int anew =
                jdbc.sql(
                                """
                                UPDATE verification_run SET after_document = NULL,
                                  after_layer = NULL, after_evidence = NULL, counts = '',
                                  fresh_counts = '', started_at = ?, ended_at = NULL
                                WHERE job_id = ?
                                """)
                        .params(utc(now), job.value())
                        .update();
        if (anew == 0) {
            jdbc.sql(
                            """
                            INSERT INTO verification_run (job_id, counts, fresh_counts, started_at)
                            VALUES (?, '', '', ?)
                            """)
                    .params(job.value(), utc(now))
                    .update();
        }
        return find(job).orElseThrow();
    }

    void advance(JobId job, Run run) {
        jdbc.sql(
                        """
                        UPDATE verification_run SET after_document = ?, after_layer = ?,
                          after_evidence = ?, counts = ?, fresh_counts = ?
                        WHERE job_id = ?
                        """)
                .param(run.after().map(Place::document).orElse(null))
                .param(run.after().map(Place::layer).orElse(null))
                .param(run.after().map(Place::evidence).orElse(null))
                .param(run.counts().stored())
                .param(run.freshCounts().stored())
                .param(job.value())
                .update();
    }

    void end(JobId job, Instant now) {
        jdbc.sql("UPDATE verification_run SET ended_at = ? WHERE job_id = ?")
                .params(utc(now), job.value())
                .update();
    }

    /**
     * The open passages whose result is another since the run, with the new one; the first so many.
     */
    Map<EvidenceId, VerificationResult> changed(JobId job, int most) {
        Map<EvidenceId, VerificationResult> changed = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        SELECT evidence_id, result FROM verification
                        WHERE job_id = ? AND looked_in = 'LAYER' AND result <> before_result
                          AND %s
                        ORDER BY verified_at, evidence_id LIMIT ?
                        """
                                .formatted(OPEN))
                .params(job.value(), most)
                .query(
                        row -> {
                            changed.put(
                                    new EvidenceId(uuid(row, "evidence_id")),
                                    VerificationResult.valueOf(row.getString("result")));
                        });
        return changed;
    }

    long countChanged(JobId job) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM verification
                        WHERE job_id = ? AND looked_in = 'LAYER' AND result <> before_result
                          AND %s
                        """
                                .formatted(OPEN))
                .param(job.value())
                .query(Long.class)
                .single();
    }

    DeskRun desk() {
        return jdbc.sql("SELECT * FROM desk_verification")
                .query(VerificationRunRows::deskRun)
                .single();
    }

    /** Whoever else wants to begin one waits for the end of this transaction. */
    DeskRun lockDesk() {
        return jdbc.sql("SELECT * FROM desk_verification FOR UPDATE")
                .query(VerificationRunRows::deskRun)
                .single();
    }

    void deskBegun(JobId job) {
        jdbc.sql("UPDATE desk_verification SET job_id = ?").param(job.value()).update();
    }

    void deskEnded(Instant now) {
        jdbc.sql("UPDATE desk_verification SET ended_at = ?").param(utc(now)).update();
    }

    private static DeskRun deskRun(ResultSet row, int number) throws SQLException {
        return new DeskRun(
                Optional.ofNullable(uuid(row, "job_id")).map(JobId::new),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        UUID evidence = uuid(row, "after_evidence");
        return new Run(
                evidence == null
                        ? Optional.empty()
                        : Optional.of(
                                new Place(
                                        uuid(row, "after_document"),
                                        uuid(row, "after_layer"),
                                        evidence)),
                VerificationCounts.read(row.getString("counts")),
                VerificationCounts.read(row.getString("fresh_counts")),
                row.getObject("ended_at") != null);
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
