package org.claimdesk.evidence;

import static org.claimdesk.store.Columns.instant;
import static org.claimdesk.store.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.WithinModule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of editions. Whoever changes them holds the guard. */
@Component
@WithinModule
public class EditionRows {

    /** Where a document stands. */
    record Place(UUID line, int position) {}

    private final JdbcClient jdbc;
    private final Visibility visibility;

    EditionRows(JdbcClient jdbc, Visibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /** Lets nobody else change a line until the transaction ends. */
    void guard() {
        jdbc.sql("SELECT id FROM edition_guard WHERE id = 1 FOR UPDATE")
                .query(Integer.class)
                .single();
    }

    Optional<Place> place(DocumentId document) {
        return jdbc.sql("SELECT line_id, position FROM edition WHERE document_id = ?")
                .param(document.value())
                .query((row, number) -> new Place(uuid(row, "line_id"), row.getInt("position")))
                .optional();
    }

    /**
     * The editions of the document's line that who acts may see. The first of them follows none,
     * and where there are no others there is no line: nothing tells that there are some that only
     * others may see.
     */
    public EditionLine line(DocumentId document) {
        List<Edition> seen = seen(document);
        return seen.size() < 2
                ? new EditionLine(List.of())
                : new EditionLine(
                        Stream.concat(Stream.of(seen.getFirst().asFirst()), seen.stream().skip(1))
                                .toList());
    }

    private List<Edition> seen(DocumentId document) {
        return jdbc.sql(
                        """
                                SELECT e.*, d.name, d.title, d.received_at, d.published_on, d.published
                                FROM edition o JOIN edition e ON e.line_id = o.line_id
                                JOIN document d ON d.id = e.document_id
                                WHERE o.document_id = ? AND %s ORDER BY e.position
                                """
                                .formatted(visibility.of("d")))
                .param(document.value())
                .query(EditionRows::edition)
                .list();
    }

    int last(UUID line) {
        return jdbc.sql("SELECT max(position) FROM edition WHERE line_id = ?")
                .param(line)
                .query(Integer.class)
                .single();
    }

    void add(DocumentId document, Place place, EditionGround ground, UserId by, Instant at) {
        jdbc.sql("INSERT INTO edition VALUES (?, ?, ?, ?, ?, ?)")
                .param(document.value())
                .param(place.line())
                .param(place.position())
                .param(ground.name())
                .param(by.value())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Moves what stands there and behind it so that it begins at another place. */
    void move(Place from, Place to) {
        jdbc.sql(
                        """
                        UPDATE edition SET line_id = :to, position = position + :by
                        WHERE line_id = :from AND position >= :position
                        """)
                .param("to", to.line())
                .param("by", to.position() - from.position())
                .param("from", from.line())
                .param("position", from.position())
                .update();
    }

    void ground(DocumentId document, EditionGround ground, UserId by, Instant at) {
        jdbc.sql("UPDATE edition SET ground = ?, said_by = ?, said_at = ? WHERE document_id = ?")
                .param(ground.name())
                .param(by.value())
                .param(at.atOffset(ZoneOffset.UTC))
                .param(document.value())
                .update();
    }

    /** One document alone is no line. */
    void removeIfSingle(UUID line) {
        jdbc.sql(
                        """
                        DELETE FROM edition WHERE line_id = :line
                          AND (SELECT count(*) FROM edition o WHERE o.line_id = :line) = 1
                        """)
                .param("line", line)
                .update();
    }

    /** Documents with the same title and source that stand in no line with this one. */
    public List<DocumentId> alike(DocumentId document, int most) {
        return jdbc
                .sql(
                        """
                        SELECT o.id FROM document d JOIN document o
                          ON o.source_id = d.source_id AND o.title = d.title
                         AND o.id <> d.id
                        WHERE d.id = :id AND %1$s AND %2$s
                          AND NOT EXISTS
                            (SELECT 1 FROM edition a JOIN edition b ON b.line_id = a.line_id
                             WHERE a.document_id = d.id AND b.document_id = o.id)
                          AND NOT EXISTS
                            (SELECT 1 FROM edition_denied n
                             WHERE (n.document_id = d.id AND n.other_id = o.id)
                                OR (n.document_id = o.id AND n.other_id = d.id))
                        ORDER BY o.received_at DESC, o.id FETCH FIRST :most ROWS ONLY
                        """
                                .formatted(visibility.of("d"), visibility.of("o")))
                .param("id", document.value())
                .param("most", most)
                .query(UUID.class)
                .list()
                .stream()
                .map(DocumentId::new)
                .toList();
    }

    public void deny(DocumentId document, DocumentId other, UserId by, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO edition_denied
                        SELECT d.id, o.id, :by, :at FROM document d, document o
                        WHERE d.id = :document AND o.id = :other AND NOT EXISTS
                          (SELECT 1 FROM edition_denied n
                           WHERE n.document_id = :document AND n.other_id = :other)
                        """)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("document", document.value())
                .param("other", other.value())
                .update();
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        String title = row.getString("title");
        String dated = row.getString("published_on");
        return new Edition(
                new DocumentId(uuid(row, "document_id")),
                title == null ? row.getString("name") : title,
                EditionGround.valueOf(row.getString("ground")),
                new UserId(uuid(row, "said_by")),
                instant(row, "said_at"),
                instant(row, "received_at"),
                Optional.ofNullable(dated == null ? row.getString("published") : dated));
    }
}
