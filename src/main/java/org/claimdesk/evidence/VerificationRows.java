package org.claimdesk.evidence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.evidence.LinkedPassage.Standing;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.WithinModule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes down what came of verifications, many at once. Each is kept where a person asked for it
 * about this passage, and where it came to something else than the one before; how the passage
 * stands now is kept always.
 */
@Component
@WithinModule
public class VerificationRows {

    /** Where a passage was looked up. */
    public enum LookedIn {
        LAYER,
        FRESH
    }

    /** Who looked, and when; the job that did so, where one did. */
    public record Look(UserId by, Instant at, Optional<JobId> job) {}

    /**
     * What came of one passage.
     *
     * @param before what came of it last; empty for the first time
     * @param isAsked whether a person asked about just this passage
     * @param fresh the text it was looked up in, unless that was its layer
     */
    public record Outcome(
            EvidenceId passage,
            Optional<Standing> before,
            boolean isAsked,
            Finding finding,
            Optional<FreshText> fresh) {

        public LookedIn lookedIn() {
            return fresh.isPresent() ? LookedIn.FRESH : LookedIn.LAYER;
        }

        boolean isKept() {
            return isAsked || !before.equals(Optional.of(now()));
        }

        private Standing now() {
            return new Standing(
                    finding.result(), finding.distance(), fresh.flatMap(FreshText::tool));
        }
    }

    private static final String ADD =
            """
            INSERT INTO verification (id, evidence_id, looked_in, result, before_result, distance,
              tool, obstacle, job_id, verified_by, verified_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ADD_SPAN =
            """
            INSERT INTO verification_span
              (verification_id, ordinal, result, distance, start_at, words)
            VALUES (?, ?, ?, ?, ?, ?)
            """;

    private static final String FIRST =
            """
            INSERT INTO passage_standing
              (evidence_id, result, distance, verification_id, verified_by, verified_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """;

    private static final String NOW =
            """
            UPDATE passage_standing SET result = ?, distance = ?,
              verification_id = coalesce(?, verification_id), verified_by = ?, verified_at = ?
            WHERE evidence_id = ?
            """;

    private static final String NOW_FRESH =
            """
            UPDATE passage_standing SET fresh_result = ?, fresh_distance = ?,
              fresh_verification_id = coalesce(?, fresh_verification_id), fresh_by = ?, fresh_at = ?,
              fresh_tool = ?, fresh_obstacle = ?
            WHERE evidence_id = ?
            """;

    private final JdbcTemplate jdbc;

    VerificationRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The first verification of a passage that is being linked. */
    void addFirst(EvidenceId passage, Finding finding, Look look) {
        UUID id = UUID.randomUUID();
        var outcome = new Outcome(passage, Optional.empty(), true, finding, Optional.empty());
        jdbc.update(ADD, verification(id, outcome, look));
        jdbc.update(
                FIRST,
                passage.value(),
                finding.result().name(),
                finding.distance(),
                id,
                look.by().value(),
                utc(look));
    }

    /** In an order that is the same for all: two who verify at once don't wait for each other. */
    public void add(List<Outcome> outcomes, Look look) {
        List<@Nullable Object[]> verifications = new ArrayList<>();
        List<@Nullable Object[]> spans = new ArrayList<>();
        List<@Nullable Object[]> standings = new ArrayList<>();
        List<@Nullable Object[]> fresh = new ArrayList<>();
        outcomes.stream()
                .sorted(Comparator.comparing(outcome -> outcome.passage().value()))
                .forEach(
                        outcome -> {
                            UUID id = outcome.isKept() ? UUID.randomUUID() : null;
                            if (id != null) {
                                verifications.add(verification(id, outcome, look));
                                spans.addAll(spans(id, outcome.finding().spans()));
                            }
                            outcome.fresh()
                                    .ifPresentOrElse(
                                            text -> fresh.add(fresh(id, outcome, text, look)),
                                            () -> standings.add(standing(id, outcome, look)));
                        });
        batch(ADD, verifications);
        batch(ADD_SPAN, spans);
        batch(NOW, standings);
        batch(NOW_FRESH, fresh);
    }

    private void batch(String sql, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows);
        }
    }

    private static @Nullable Object[] verification(UUID id, Outcome outcome, Look look) {
        return new @Nullable Object[] {
            id,
            outcome.passage().value(),
            outcome.lookedIn().name(),
            outcome.finding().result().name(),
            outcome.before().map(before -> before.result().name()).orElse(null),
            outcome.finding().distance(),
            outcome.fresh().flatMap(FreshText::tool).orElse(null),
            outcome.fresh().flatMap(FreshText::obstacle).map(Enum::name).orElse(null),
            look.job().map(JobId::value).orElse(null),
            look.by().value(),
            utc(look)
        };
    }

    private static List<@Nullable Object[]> spans(UUID id, List<SpanCheck> checks) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            SpanCheck check = checks.get(i);
            if (check.result() != VerificationResult.EXACT) {
                rows.add(
                        new @Nullable Object[] {
                            id,
                            i,
                            check.result().name(),
                            check.distance(),
                            check.there().map(SpanCheck.Stretch::start).orElse(null),
                            check.there().map(SpanCheck.Stretch::words).orElse(null)
                        });
            }
        }
        return rows;
    }

    private static @Nullable Object[] standing(@Nullable UUID id, Outcome outcome, Look look) {
        return new @Nullable Object[] {
            outcome.finding().result().name(),
            outcome.finding().distance(),
            id,
            look.by().value(),
            utc(look),
            outcome.passage().value()
        };
    }

    private static @Nullable Object[] fresh(
            @Nullable UUID id, Outcome outcome, FreshText text, Look look) {
        return new @Nullable Object[] {
            outcome.finding().result().name(),
            outcome.finding().distance(),
            id,
            look.by().value(),
            utc(look),
            text.tool().orElse(null),
            text.obstacle().map(Enum::name).orElse(null),
            outcome.passage().value()
        };
    }

    private static OffsetDateTime utc(Look look) {
        return look.at().atOffset(ZoneOffset.UTC);
    }
}
