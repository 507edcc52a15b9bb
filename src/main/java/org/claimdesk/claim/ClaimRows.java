package org.claimdesk.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Reads one row of the table of claims. */
final class ClaimRows {

    private ClaimRows() {}

    static ClaimRow read(ResultSet row, List<String> topics) throws SQLException {
        String said = row.getString("said");
        UUID assignee = row.getObject("assignee", UUID.class);
        Instant created = instant(row, "created_at");
        if (created == null) {
            throw new IllegalStateException("A claim without a time");
        }
        return new ClaimRow(
                new ClaimId(row.getObject("id", UUID.class)),
                row.getString("statement"),
                ClaimKind.valueOf(row.getString("kind")),
                ClaimStatus.valueOf(row.getString("status")),
                new StanceCounts(
                        row.getInt("supports"), row.getInt("refutes"), row.getInt("gives_context")),
                row.getInt("withdrawn_evidence"),
                new ClaimVerdict(
                        VerdictState.valueOf(row.getString("verdict_state")),
                        row.getString("rating_key"),
                        row.getString("rating_label"),
                        place(row.getString("rating_place")),
                        instant(row, "published_at"),
                        row.getBoolean("changed_since"),
                        VerdictState.valueOf(row.getString("latest_state")),
                        row.getBoolean("corrected")),
                row.getString("speaker"),
                said == null ? null : PartialDate.parse(said),
                topics,
                assignee == null ? null : new UserId(assignee),
                instant(row, "due_at"),
                new UserId(row.getObject("created_by", UUID.class)),
                created);
    }

    private static @Nullable RatingPlace place(@Nullable String name) {
        return name == null ? null : RatingPlace.valueOf(name);
    }

    static @Nullable OffsetDateTime time(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
