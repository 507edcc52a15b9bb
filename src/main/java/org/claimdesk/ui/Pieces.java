package org.claimdesk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.claimdesk.shared.TextPiece;
import org.claimdesk.shared.TextPiece.Kind;

/** One side of a comparison: words with what was removed, or with what was added. */
public class Pieces extends Div {

    public Pieces(List<TextPiece> pieces, Kind side) {
        addClassNames("pieces", "serif");
        pieces.stream()
                .filter(piece -> piece.kind() == Kind.SAME || piece.kind() == side)
                .forEach(piece -> add(words(piece)));
    }

    private static Component words(TextPiece piece) {
        return switch (piece.kind()) {
            case SAME -> new Span(piece.text());
            case REMOVED -> marked("del", piece.text());
            case ADDED -> marked("ins", piece.text());
        };
    }

    private static Component marked(String tag, String words) {
        HtmlContainer marked = new HtmlContainer(tag);
        marked.setText(words);
        return marked;
    }
}
