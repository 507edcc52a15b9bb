package org.claimdesk.evidence;

import static org.claimdesk.store.Columns.uuid;
import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
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
 * Holds the withdrawals of documents against the log: which, by whom, why, and what ended them.
 * Those of restricted documents are committed to with the document (decision 0071). Public for
 * whoever checks the log to find it, and for nobody else.
 */
public final class WithdrawalWitness implements KeptWitness {

    /** What can be said of a withdrawal. */
    enum Detail {
        PERSON,
        REASON,
        ENDED,
        END_REASON
    }

    static final String WITHDRAWN = "document.withdrawn";
    static final String RESTORED = "document.restored";

    @Override
    public Set<String> actions() {
        return Set.of(WITHDRAWN, RESTORED);
    }

    @Override
    public boolean begins(Entry entry) {
        return entry.action().equals("document.received");
    }

    @Override
    public List<UUID> subjects(Optional<UUID> after, int most, DataSource records) {
        return IdPages.next("document", after, most, records);
    }

    @Override
    public Map<UUID, Kept> read(Collection<UUID> documents, DataSource records) {
        Map<UUID, OfDocument> kept = new HashMap<>();
        documents.forEach(document -> kept.put(document, new OfDocument(document)));
        JdbcClient.create(records)
                .sql("SELECT * FROM withdrawal WHERE document_id IN (:documents)")
                .param("documents", documents)
                .query(
                        row -> {
                            OfDocument there = kept.get(uuid(row, "document_id"));
                            if (there != null && row.getBoolean("unspoken")) {
                                there.unspoken.add(uuid(row, "id"));
                            } else if (there != null) {
                                there.withdrawals.put(uuid(row, "id"), details(row));
                            }
                        });
        return Map.copyOf(kept);
    }

    private static Map<Detail, Object> details(ResultSet row) throws SQLException {
        Map<Detail, Object> details = new EnumMap<>(Detail.class);
        details.put(Detail.PERSON, new UserId(uuid(row, "withdrawn_by")));
        details.put(Detail.REASON, Optional.ofNullable(row.getString("reason")));
        details.put(Detail.ENDED, Optional.ofNullable(uuid(row, "ended_by")).map(UserId::new));
        details.put(Detail.END_REASON, Optional.ofNullable(row.getString("end_reason")));
        return details;
    }

    /** The withdrawals of one document as they stand, which somebody may have altered. */
    private static final class OfDocument implements Kept, Tellings.Words<UUID, Detail> {

        private final UUID document;
        private final Map<UUID, Map<Detail, Object>> withdrawals = new LinkedHashMap<>();

        /** Those that began while it was restricted: the log may tell of their end alone. */
        private final Set<UUID> unspoken = new HashSet<>();

        private OfDocument(UUID document) {
            this.document = document;
        }

        @Override
        public List<Finding> against(List<Entry> entries) {
            Tellings<UUID, Detail> told = new Tellings<>();
            for (Entry entry : entries) {
                UUID id = UUID.fromString(entry.fact("withdrawal"));
                if (unspoken.contains(id)) {
                    continue;
                }
                var one = told.of(id, entry.position());
                if (entry.action().equals(WITHDRAWN)) {
                    one.says(Detail.PERSON, entry.actor())
                            .notes(Detail.REASON, entry.values().get("reason"))
                            .says(Detail.ENDED, Optional.empty())
                            .says(Detail.END_REASON, Optional.empty());
                } else {
                    one.says(Detail.ENDED, Optional.of(entry.actor()))
                            .notes(Detail.END_REASON, entry.values().get("reason"));
                }
            }
            return told.against(withdrawals, this);
        }

        @Override
        public String missing(UUID withdrawal) {
            return text("evidence.withdrawn.logged.missing", withdrawal.toString(), named());
        }

        @Override
        public String differs(UUID withdrawal, Detail detail) {
            return text(
                    "evidence.withdrawn.logged.differs",
                    withdrawal.toString(),
                    named(),
                    nameOf("evidence.withdrawn.logged.detail", detail));
        }

        @Override
        public String untold(UUID withdrawal) {
            return text("evidence.withdrawn.logged.untold", withdrawal.toString(), named());
        }

        private String named() {
            return document.toString();
        }
    }
}
