package org.claimdesk.verdict;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.Rating.Grade;
import org.claimdesk.verdict.Rating.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the desk's scale, as rows. */
@Component
class ScaleTable implements CurrentScale {

    private final JdbcClient jdbc;

    ScaleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version that verdicts are given by now. */
    @Override
    public Scale current() {
        return jdbc.sql(
                        """
                        SELECT scale, version FROM rating_scale
                        ORDER BY made_at DESC, version DESC LIMIT 1
                        """)
                .query(
                        (row, n) ->
                                new ScaleRef(
                                        row.getObject("scale", UUID.class), row.getInt("version")))
                .optional()
                .flatMap(this::find)
                .orElseThrow(() -> new IllegalStateException("The desk has no scale"));
    }

    Optional<Scale> find(ScaleRef ref) {
        return jdbc.sql("SELECT name FROM rating_scale WHERE scale = ? AND version = ?")
                .params(ref.scale(), ref.version())
                .query(String.class)
                .optional()
                .map(name -> new Scale(ref, name, ratings(ref)));
    }

    void add(Scale scale, UserId by, Instant at) {
        ScaleRef ref = scale.ref();
        jdbc.sql(
                        """
                        INSERT INTO rating_scale (scale, version, name, made_by, made_at)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .params(
                        ref.scale(),
                        ref.version(),
                        scale.name(),
                        by.value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
        int position = 1;
        for (Rating rating : scale.ratings()) {
            jdbc.sql(
                            """
                            INSERT INTO rating (scale, version, position, rating_key, label,
                                                grade_value, needs_evidence)
                            VALUES (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .param(ref.scale())
                    .param(ref.version())
                    .param(position++)
                    .param(rating.key())
                    .param(rating.label())
                    .param(rating instanceof Grade grade ? grade.value() : null)
                    .param(rating.needsEvidence())
                    .update();
        }
    }

    private List<Rating> ratings(ScaleRef ref) {
        return jdbc.sql(
                        """
                        SELECT rating_key, label, grade_value, needs_evidence FROM rating
                        WHERE scale = ? AND version = ? ORDER BY position
                        """)
                .params(ref.scale(), ref.version())
                .query(
                        (row, n) -> {
                            String key = row.getString("rating_key");
                            String label = row.getString("label");
                            Integer value = row.getObject("grade_value", Integer.class);
                            return value == null
                                    ? (Rating)
                                            new Outcome(
                                                    key, label, row.getBoolean("needs_evidence"))
                                    : new Grade(key, label, value);
                        })
                .list();
    }
}
