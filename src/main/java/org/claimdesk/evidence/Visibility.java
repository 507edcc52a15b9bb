package org.claimdesk.evidence;

import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.NotThere;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.WithinModule;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.SystemUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one place that says what the one who acts may see (decision 0070). A document or a source can
 * be restricted to named people; for everybody else, administrators included, it does not exist,
 * nor does any layer, passage, mark or check of it.
 *
 * <p>Every query over {@code document}, {@code layer}, {@code source} or {@code evidence}, or over
 * tables that hang on them, puts one of these conditions into its {@code WHERE} or {@code ON}; a
 * change by id calls {@link #require} first, so that an id that is hidden is refused in the words
 * for one that is unknown. The conditions hold no parameter: they are joined to the statement as
 * text. The desk itself, in its nightly work, sees everything, and must therefore tell nobody a
 * name or a number out of such work without asking anew as the person who looks.
 */
@Component
@WithinModule
public class Visibility {

    private static final String EVERYTHING = "TRUE";

    private final CurrentUser currentUser;
    private final JdbcClient jdbc;

    Visibility(CurrentUser currentUser, JdbcClient jdbc) {
        this.currentUser = currentUser;
        this.jdbc = jdbc;
    }

    /**
     * Who acts may see this row of {@code document} or {@code source}.
     *
     * @param alias of the table in the statement, such as {@code d}
     */
    public String of(String alias) {
        Optional<UserId> person = currentUser.find();
        if (person.filter(SystemUser.ID::equals).isPresent()) {
            return EVERYTHING;
        }
        return person.map(
                        id ->
                                "(%s.restriction_id IS NULL OR %s)"
                                        .formatted(alias, named(alias, id)))
                .orElseGet(() -> open(alias));
    }

    /** Who acts is among those for whom this restricted row is; the desk itself never is. */
    String named(String alias) {
        return currentUser.find().map(id -> named(alias, id)).orElse("FALSE");
    }

    private static String named(String alias, UserId id) {
        return """
        %s.restriction_id IN (SELECT rp.restriction_id FROM restriction_person rp
          WHERE rp.person_id = UUID '%s')
        """
                .formatted(alias, id.value());
    }

    /**
     * The same for a row that names a document.
     *
     * @param column with the id of the document, such as {@code l.document_id}
     */
    public String ofDocument(String column) {
        return ofDocument(column, of("vd"));
    }

    /**
     * The same for a row that names a layer; a row that names none, as a note does, is seen.
     *
     * @param column with the id of the layer, such as {@code e.layer_id}
     */
    public String ofLayer(String column) {
        return ofLayer(column, of("vd"));
    }

    /**
     * The same for a row of {@code evidence}: a passage is seen by whoever sees its document, and
     * so is a note that was typed from one; any other note is seen.
     *
     * @param alias of the table in the statement, such as {@code e}
     */
    String ofPiece(String alias) {
        return ofPiece(alias, of("vd"));
    }

    /** The same for a row that names a piece of evidence. */
    public String ofEvidence(String column) {
        return "EXISTS (SELECT 1 FROM evidence ve WHERE ve.id = %s AND %s)"
                .formatted(column, ofPiece("ve"));
    }

    /**
     * The id of the source that is named for this row of {@code document}, as who acts sees it: the
     * last of those that only some may know of, and they among them; or else the one that is named
     * openly, if any is.
     *
     * @param alias of {@code document} in the statement
     */
    String sourceOf(String alias) {
        return """
        coalesce(
          (SELECT vn.source_id FROM document_secret_source vn JOIN source vs ON vs.id = vn.source_id
           WHERE vn.document_id = %1$s.id AND %2$s
           ORDER BY vn.named_at DESC, vn.source_id FETCH FIRST 1 ROW ONLY),
          %1$s.source_id)
        """
                .formatted(alias, of("vs"));
    }

    /** This row of {@code document} or {@code source} is open to all who may read. */
    static String open(String alias) {
        return alias + ".restriction_id IS NULL";
    }

    /** The layer that the row names, if it names one, is of a document that is open to all. */
    public static String openLayer(String column) {
        return ofLayer(column, open("vd"));
    }

    /** What the row of {@code evidence} is of, if it is of any document, is open to all. */
    static String openPiece(String alias) {
        return ofPiece(alias, open("vd"));
    }

    boolean sees(DocumentId id) {
        return isThere("SELECT count(*) FROM document d WHERE d.id = ? AND " + of("d"), id.value());
    }

    boolean sees(CaptureId id) {
        return isThere("SELECT count(*) FROM capture c WHERE c.id = ? AND " + of("c"), id.value());
    }

    boolean sees(SourceId id) {
        return isThere("SELECT count(*) FROM source s WHERE s.id = ? AND " + of("s"), id.value());
    }

    boolean sees(LayerId id) {
        return isThere(
                "SELECT count(*) FROM layer l WHERE l.id = ? AND " + ofDocument("l.document_id"),
                id.value());
    }

    boolean sees(EvidenceId id) {
        return isThere(
                "SELECT count(*) FROM evidence e WHERE e.id = ? AND " + ofPiece("e"), id.value());
    }

    /**
     * @throws IllegalArgumentException for one that is unknown or hidden, in the same words
     */
    public void require(DocumentId id) {
        requireThere(sees(id), "document", id);
    }

    /** As {@link #require(DocumentId)}. */
    public void require(SourceId id) {
        requireThere(sees(id), "source", id);
    }

    /** As {@link #require(DocumentId)}. */
    public void require(LayerId id) {
        requireThere(sees(id), "layer", id);
    }

    /** As {@link #require(DocumentId)}. */
    public void require(EvidenceId id) {
        requireThere(sees(id), "evidence", id);
    }

    private static void requireThere(boolean there, String kind, Object id) {
        if (!there) {
            throw new NotThere(kind, id);
        }
    }

    private boolean isThere(String count, UUID id) {
        return jdbc.sql(count).param(id).query(Integer.class).single() > 0;
    }

    private static String ofDocument(String column, String condition) {
        return "EXISTS (SELECT 1 FROM document vd WHERE vd.id = %s AND %s)"
                .formatted(column, condition);
    }

    private static String ofPiece(String alias, String condition) {
        String typedFrom = alias + ".note_document_id";
        return "%s AND (%s IS NULL OR %s)"
                .formatted(
                        ofLayer(alias + ".layer_id", condition),
                        typedFrom,
                        ofDocument(typedFrom, condition));
    }

    private static String ofLayer(String column, String condition) {
        return """
        (%1$s IS NULL OR EXISTS
          (SELECT 1 FROM layer vl JOIN document vd ON vd.id = vl.document_id
           WHERE vl.id = %1$s AND %2$s))
        """
                .formatted(column, condition);
    }
}
