package org.claimdesk.claim;

import static org.claimdesk.store.Columns.uuid;
import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.claim.LoggedAppearances.Detail;
import org.claimdesk.shared.KeptWitness;
import org.claimdesk.shared.LogWitness.Entry;
import org.claimdesk.shared.Tellings;
import org.claimdesk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where one claim stands by its rows, which somebody may have altered. */
final class KeptAppearances implements KeptWitness.Kept, Tellings.Words<UUID, Detail> {

    private static final String APPEARANCES =
            """
            SELECT a.id, a.claim_id, a.article_id, a.version_id, a.created_by,
                   s.start_offset, s.end_offset
            FROM appearance a LEFT JOIN appearance_span s ON s.appearance_id = a.id
            WHERE a.claim_id IN (:claims) ORDER BY a.id, s.start_offset
            """;

    private final UUID claim;
    private final Map<UUID, Map<Detail, Object>> appearances = new LinkedHashMap<>();

    private KeptAppearances(UUID claim) {
        this.claim = claim;
    }

    /** Those of each of these claims, also where there are none. */
    static Map<UUID, KeptWitness.Kept> read(Collection<UUID> claims, JdbcClient jdbc) {
        Map<UUID, KeptAppearances> kept = new HashMap<>();
        claims.forEach(claim -> kept.put(claim, new KeptAppearances(claim)));
        jdbc.sql(APPEARANCES)
                .param("claims", claims)
                .query(
                        row -> {
                            KeptAppearances there = kept.get(uuid(row, "claim_id"));
                            if (there != null) {
                                there.appearances.merge(
                                        uuid(row, "id"),
                                        Map.of(
                                                Detail.PERSON,
                                                new UserId(uuid(row, "created_by")),
                                                Detail.ARTICLE,
                                                uuid(row, "article_id").toString(),
                                                Detail.VERSION,
                                                uuid(row, "version_id").toString(),
                                                Detail.SPANS,
                                                row.getInt("start_offset")
                                                        + "-"
                                                        + row.getInt("end_offset")),
                                        KeptAppearances::withOneMore);
                            }
                        });
        return Map.copyOf(kept);
    }

    private static Map<Detail, Object> withOneMore(
            Map<Detail, Object> appearance, Map<Detail, Object> piece) {
        Map<Detail, Object> all = new HashMap<>(appearance);
        all.merge(
                Detail.SPANS,
                String.valueOf(piece.get(Detail.SPANS)),
                (before, last) -> before + "," + last);
        return all;
    }

    @Override
    public List<KeptWitness.Finding> against(List<Entry> told) {
        return LoggedAppearances.of(told).against(appearances, this);
    }

    @Override
    public String missing(UUID appearance) {
        return text("claim.logged.missing", appearance.toString(), claim.toString());
    }

    @Override
    public String differs(UUID appearance, Detail detail) {
        return text(
                "claim.logged.differs",
                appearance.toString(),
                claim.toString(),
                nameOf("claim.logged.detail", detail));
    }

    @Override
    public String untold(UUID appearance) {
        return text("claim.logged.untold", appearance.toString(), claim.toString());
    }
}
