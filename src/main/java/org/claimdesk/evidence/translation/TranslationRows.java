package org.claimdesk.evidence.translation;

import static org.claimdesk.store.Columns.instant;
import static org.claimdesk.store.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.evidence.Visibility;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of translations. They are only added. */
@Component
class TranslationRows {

    private static final int MOST_AT_ONCE = 1_000;

    private static final String SELECT =
            """
            SELECT t.*, c.checked_by, c.checked_at FROM translation t
            LEFT JOIN translation_check c ON c.translation_id = t.id
            """;

    private final JdbcClient jdbc;
    private final Visibility visibility;

    TranslationRows(JdbcClient jdbc, Visibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /**
     * @param unspoken whether the log tells nothing of it but with its passage
     */
    void add(Translation translation, boolean unspoken) {
        jdbc.sql(
                        """
                        INSERT INTO translation
                          (id, evidence_id, language, words, tool, made_by, made_at, unspoken)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(translation.id().value())
                .param(translation.evidence().value())
                .param(translation.language())
                .param(translation.words())
                .param(translation.tool().orElse(null))
                .param(translation.by().value())
                .param(translation.at().atOffset(ZoneOffset.UTC))
                .param(unspoken)
                .update();
    }

    void add(Translation translation, Translation.Check check) {
        jdbc.sql(
                        """
                        INSERT INTO translation_check
                          (translation_id, made_by, checked_by, checked_at)
                        VALUES (?, ?, ?, ?)
                        """)
                .param(translation.id().value())
                .param(translation.by().value())
                .param(check.by().value())
                .param(check.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Translation> find(TranslationId id) {
        return jdbc.sql(SELECT + "WHERE t.id = ? AND " + visibility.ofEvidence("t.evidence_id"))
                .param(id.value())
                .query((row, number) -> translation(row))
                .optional();
    }

    /** By the pieces of evidence that they are of, the newest first. */
    Map<UUID, List<Translation>> of(Collection<UUID> evidence) {
        Map<UUID, List<Translation>> found = new HashMap<>();
        List<UUID> ids = List.copyOf(evidence);
        for (int from = 0; from < ids.size(); from += MOST_AT_ONCE) {
            jdbc.sql(
                            SELECT
                                    + "WHERE t.evidence_id IN (:ids) AND "
                                    + visibility.ofEvidence("t.evidence_id")
                                    + " ORDER BY t.made_at DESC, t.id")
                    .param("ids", ids.subList(from, Math.min(from + MOST_AT_ONCE, ids.size())))
                    .query(
                            row -> {
                                found.computeIfAbsent(
                                                uuid(row, "evidence_id"), id -> new ArrayList<>())
                                        .add(translation(row));
                            });
        }
        return found;
    }

    private static Translation translation(ResultSet row) throws SQLException {
        UUID checkedBy = row.getObject("checked_by", UUID.class);
        return new Translation(
                new TranslationId(uuid(row, "id")),
                new EvidenceId(uuid(row, "evidence_id")),
                row.getString("language"),
                row.getString("words"),
                Optional.ofNullable(row.getString("tool")),
                new UserId(uuid(row, "made_by")),
                instant(row, "made_at"),
                checkedBy == null
                        ? Optional.empty()
                        : Optional.of(
                                new Translation.Check(
                                        new UserId(checkedBy), instant(row, "checked_at"))));
    }
}
