package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.claimdesk.evidence.Withdrawal;
import org.claimdesk.ui.Chip;
import org.claimdesk.ui.Shape;
import org.claimdesk.ui.Times;
import org.claimdesk.ui.Tone;

/** That a document was withdrawn, wherever it or something of it is shown. */
final class WithdrawnLabel {

    /** Of whatever rests on such a document: it is muted, and its stance struck through. */
    static final String WITHDRAWN = "of-withdrawn";

    private WithdrawnLabel() {}

    static Chip chip() {
        return new Chip(Shape.MISSING, text("evidence.withdrawn"), Tone.REFUTES);
    }

    /** The same with by whom, when and why. */
    static Div why(EvidenceScreens screens, Withdrawal withdrawal) {
        Span words =
                new Span(
                        text(
                                "evidence.withdrawn.why",
                                screens.people().nameOf(withdrawal.by()),
                                Times.format(withdrawal.at()),
                                withdrawal.reason()));
        Div line = new Div(chip(), words);
        line.addClassNames("withdrawn-line", "small");
        return line;
    }

    /** The same across the whole width, ahead of all that is said of the document. */
    static Div band(EvidenceScreens screens, Withdrawal withdrawal) {
        Div band = why(screens, withdrawal);
        band.addClassName("withdrawn-band");
        band.getElement().setAttribute("role", "note");
        return band;
    }
}
