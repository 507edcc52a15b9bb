package org.claimdesk.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.WithinModule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of layers and their parts. They are only added. */
@Component
@WithinModule
public class Layers {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Visibility visibility;

    Layers(JdbcClient jdbc, JdbcTemplate batches, Visibility visibility) {
        this.visibility = visibility;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public int nextOrdinal(DocumentId document) {
        return jdbc.sql("SELECT coalesce(max(ordinal), 0) + 1 FROM layer WHERE document_id = ?")
                .param(document.value())
                .query(Integer.class)
                .single();
    }

    public void add(LayerDetails layer, List<LayerPart> parts) {
        add(layer, parts, null);
    }

    /**
     * @param corrects the layer that a person corrected
     */
    public void add(LayerDetails layer, List<LayerPart> parts, @Nullable LayerId corrects) {
        jdbc.sql(
                        """
                        INSERT INTO layer
                          (id, document_id, ordinal, sha256, length, origin, tool, tool_version,
                           language, cut, made_by, made_at, values_sha256, corrects)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(layer.id().value())
                .param(layer.document().value())
                .param(layer.ordinal())
                .param(layer.sha256().hex())
                .param(layer.length())
                .param(layer.origin().name())
                .param(layer.tool())
                .param(layer.toolVersion())
                .param(layer.language().orElse(null))
                .param(layer.cut())
                .param(layer.by().value())
                .param(layer.at().atOffset(ZoneOffset.UTC))
                .param(layer.values().map(Sha256::hex).orElse(null))
                .param(corrects == null ? null : corrects.value())
                .update();
        batches.batchUpdate(
                """
                INSERT INTO layer_part (layer_id, ordinal, locator, start_at, end_at)
                VALUES (?, ?, ?, ?, ?)
                """,
                parts,
                500,
                (row, part) -> {
                    row.setObject(1, layer.id().value());
                    row.setInt(2, part.ordinal());
                    row.setString(3, part.locator().format());
                    row.setInt(4, part.start());
                    row.setInt(5, part.end());
                });
    }

    public Optional<LayerDetails> find(LayerId id) {
        return jdbc.sql(
                        "SELECT l.* FROM layer l WHERE l.id = ? AND "
                                + visibility.ofDocument("l.document_id"))
                .param(id.value())
                .query(Layers::layer)
                .optional();
    }

    /** All texts of a document, the newest first. */
    public List<LayerDetails> of(DocumentId document) {
        return jdbc.sql(
                        """
                        SELECT l.* FROM layer l WHERE l.document_id = ? AND %s
                        ORDER BY l.ordinal DESC
                        """
                                .formatted(visibility.ofDocument("l.document_id")))
                .param(document.value())
                .query(Layers::layer)
                .list();
    }

    /** The newest text of that origin, of a document that is being read, whoever may see it. */
    public Optional<LayerDetails> newest(DocumentId document, LayerOrigin origin) {
        return jdbc.sql(
                        """
                        SELECT * FROM layer WHERE document_id = ? AND origin = ?
                        ORDER BY ordinal DESC FETCH FIRST 1 ROW ONLY
                        """)
                .params(document.value(), origin.name())
                .query(Layers::layer)
                .optional();
    }

    public List<LayerPart> parts(LayerId layer) {
        return jdbc.sql(
                        """
                        SELECT p.* FROM layer_part p WHERE p.layer_id = ? AND %s
                        ORDER BY p.ordinal
                        """
                                .formatted(visibility.ofLayer("p.layer_id")))
                .param(layer.value())
                .query(Layers::part)
                .list();
    }

    private static LayerDetails layer(ResultSet row, int number) throws SQLException {
        return new LayerDetails(
                new LayerId(row.getObject("id", UUID.class)),
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getInt("ordinal"),
                Sha256.kept(row.getString("sha256")),
                row.getInt("length"),
                LayerOrigin.valueOf(row.getString("origin")),
                row.getString("tool"),
                row.getString("tool_version"),
                Optional.ofNullable(row.getString("language")),
                row.getBoolean("cut"),
                new UserId(row.getObject("made_by", UUID.class)),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("values_sha256")).map(Sha256::kept));
    }

    private static LayerPart part(ResultSet row, int number) throws SQLException {
        return new LayerPart(
                row.getInt("ordinal"),
                Locator.parse(row.getString("locator")),
                row.getInt("start_at"),
                row.getInt("end_at"));
    }
}
