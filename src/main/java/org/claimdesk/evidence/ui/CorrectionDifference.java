package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.correction.Correction;
import org.claimdesk.shared.TextPiece;
import org.claimdesk.ui.Pieces;
import org.claimdesk.ui.Times;

/** What a person corrected in a page, word by word, who did and why. */
class CorrectionDifference extends Dialog {

    CorrectionDifference(EvidenceScreens screens, LayerDetails layer) {
        Correction correction = screens.layers().corrections().of(layer.id()).orElseThrow();
        List<TextPiece> pieces = screens.layers().corrections().difference(layer.id());
        setHeaderTitle(text("evidence.correction.title"));
        setWidth("760px");
        Paragraph who =
                new Paragraph(
                        text(
                                "evidence.correction.by",
                                screens.people().nameOf(layer.by()),
                                Times.format(layer.at()),
                                correction.reason()));
        Div before = side("evidence.correction.before", pieces, TextPiece.Kind.REMOVED);
        Div after = side("evidence.correction.after", pieces, TextPiece.Kind.ADDED);
        Div both = new Div(before, after);
        both.addClassName("correction-sides");
        add(who, both);
        getFooter().add(new Button(text("ui.close"), click -> close()));
    }

    private static Div side(String key, List<TextPiece> pieces, TextPiece.Kind kind) {
        Pieces words = new Pieces(pieces, kind);
        words.addClassName("lines");
        return new Div(new H3(text(key)), words);
    }
}
