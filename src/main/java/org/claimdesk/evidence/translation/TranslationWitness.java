package org.claimdesk.evidence.translation;

import static org.claimdesk.store.Columns.uuid;
import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.claimdesk.shared.KeptWitness;
import org.claimdesk.shared.LogWitness.Entry;
import org.claimdesk.shared.Tellings;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.IdPages;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds the translations of passages against the log: what they say, by whom or which machine, and
 * who checked them. Those of restricted documents are committed to with the passage (decision
 * 0071). Public for whoever checks the log to find it, and for nobody else.
 */
public final class TranslationWitness implements KeptWitness {

    /** What can be said of a translation. */
    enum Detail {
        PASSAGE,
        LANGUAGE,
        WORDS,
        TOOL,
        PERSON,
        CHECKED
    }

    private static final Set<String> BEGINNINGS = Set.of("claim.marked", "claim.noted");

    private static final String ALL =
            """
            SELECT t.*, e.claim_id, c.checked_by
            FROM translation t JOIN evidence e ON e.id = t.evidence_id
            LEFT JOIN translation_check c ON c.translation_id = t.id
            WHERE e.claim_id IN (:claims)
            """;

    @Override
    public Set<String> actions() {
        return Set.of(
                TranslationAdded.ADDED, TranslationChecked.CHECKED, TranslationDisclosed.DISCLOSED);
    }

    @Override
    public boolean begins(Entry entry) {
        return BEGINNINGS.contains(entry.action());
    }

    @Override
    public List<UUID> subjects(Optional<UUID> after, int most, DataSource records) {
        return IdPages.next("claim", after, most, records);
    }

    @Override
    public Map<UUID, Kept> read(Collection<UUID> claims, DataSource records) {
        Map<UUID, OfClaim> kept = new HashMap<>();
        claims.forEach(claim -> kept.put(claim, new OfClaim(claim)));
        JdbcClient.create(records)
                .sql(ALL)
                .param("claims", claims)
                .query(
                        row -> {
                            OfClaim there = kept.get(uuid(row, "claim_id"));
                            if (there != null && row.getBoolean("unspoken")) {
                                there.unspoken.put(uuid(row, "id"), details(row));
                            } else if (there != null) {
                                there.translations.put(uuid(row, "id"), details(row));
                            }
                        });
        return Map.copyOf(kept);
    }

    private static Map<Detail, Object> details(ResultSet row) throws SQLException {
        Map<Detail, Object> details = new EnumMap<>(Detail.class);
        details.put(Detail.PASSAGE, uuid(row, "evidence_id").toString());
        details.put(Detail.LANGUAGE, row.getString("language"));
        details.put(Detail.WORDS, Optional.ofNullable(row.getString("words")));
        details.put(Detail.TOOL, Optional.ofNullable(row.getString("tool")));
        details.put(Detail.PERSON, new UserId(uuid(row, "made_by")));
        details.put(Detail.CHECKED, Optional.ofNullable(uuid(row, "checked_by")).map(UserId::new));
        return details;
    }

    /** The translations of one claim's passages as they stand, which somebody may have altered. */
    private static final class OfClaim implements Kept, Tellings.Words<UUID, Detail> {

        private final UUID claim;
        private final Map<UUID, Map<Detail, Object>> translations = new LinkedHashMap<>();

        /**
         * Those that were added while their passage was restricted, and of which nothing is told.
         */
        private final Map<UUID, Map<Detail, Object>> unspoken = new HashMap<>();

        private OfClaim(UUID claim) {
            this.claim = claim;
        }

        @Override
        public List<Finding> against(List<Entry> entries) {
            Tellings<UUID, Detail> told = new Tellings<>();
            for (Entry entry : entries) {
                UUID id = UUID.fromString(entry.fact("translation"));
                if (entry.action().equals(TranslationDisclosed.DISCLOSED)) {
                    Optional.ofNullable(unspoken.remove(id))
                            .ifPresent(details -> translations.put(id, details));
                }
                if (!unspoken.containsKey(id)) {
                    hear(entry, told.of(id, entry.position()));
                }
            }
            return told.against(translations, this);
        }

        private static void hear(Entry entry, Tellings.Telling<Detail> one) {
            switch (entry.action()) {
                case TranslationAdded.ADDED -> added(entry, one, entry.actor(), Optional.empty());
                case TranslationDisclosed.DISCLOSED ->
                        added(
                                entry,
                                one,
                                UserId.of(entry.fact("translated by")),
                                Optional.ofNullable(entry.facts().get("checked by"))
                                        .map(UserId::of));
                case TranslationChecked.CHECKED ->
                        one.says(Detail.CHECKED, Optional.of(entry.actor()));
                default -> throw new IllegalArgumentException(entry.action());
            }
        }

        private static void added(
                Entry entry, Tellings.Telling<Detail> one, UserId by, Optional<UserId> checkedBy) {
            one.says(Detail.PASSAGE, entry.fact("evidence"))
                    .says(Detail.LANGUAGE, entry.fact("language"))
                    .notes(Detail.WORDS, entry.values().get("words"))
                    .notes(Detail.TOOL, entry.values().get("tool"))
                    .says(Detail.PERSON, by)
                    .says(Detail.CHECKED, checkedBy);
        }

        @Override
        public String missing(UUID translation) {
            return text(
                    "evidence.translation.logged.missing",
                    translation.toString(),
                    claim.toString());
        }

        @Override
        public String differs(UUID translation, Detail detail) {
            return text(
                    "evidence.translation.logged.differs",
                    translation.toString(),
                    claim.toString(),
                    nameOf("evidence.translation.logged.detail", detail));
        }

        @Override
        public String untold(UUID translation) {
            return text(
                    "evidence.translation.logged.untold", translation.toString(), claim.toString());
        }
    }
}
