package org.claimdesk.evidence.ui;

import java.util.List;
import org.claimdesk.evidence.Piece;
import org.claimdesk.shared.Selection;
import org.claimdesk.ui.TextAction;
import org.claimdesk.ui.TextMark;

/**
 * Something that a person wants done with what they selected on a surface. One that marks is
 * answered, either way.
 */
interface SurfaceRequest {

    /** The id of the {@link TextAction}. */
    String action();

    /** Never checked; mostly one, in the order of the text. */
    List<Selection> selections();

    /** The same, or cells where the surface has such. */
    default List<Piece> pieces() {
        return selections().stream().<Piece>map(Piece.Words::new).toList();
    }

    /**
     * @param mark what was really taken
     * @param then what changes on the screen besides, once the mark is seen
     */
    void accept(TextMark mark, Runnable then);

    /** Takes back what the surface drew; why, the screen says elsewhere. */
    void refuse();
}
