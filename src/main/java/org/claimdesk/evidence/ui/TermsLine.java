package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.HandingOn;
import org.claimdesk.evidence.TermsInForce;

/** On what terms a document was given, as far as anybody said so. */
class TermsLine extends Span {

    private TermsLine(TermsInForce terms) {
        addClassNames("line", "terms-line");
        add(attribution(terms), handingOn(terms));
    }

    static TermsInForce inForce(EvidenceScreens screens, DocumentDetails document) {
        return screens.agreements()
                .of(List.of(document.id()))
                .getOrDefault(document.id(), TermsInForce.UNSAID);
    }

    /** Also that nobody has said anything. */
    static TermsLine whole(TermsInForce terms) {
        return new TermsLine(terms);
    }

    /** Only what somebody said; nothing where nobody did. */
    static List<Component> said(TermsInForce terms) {
        List<Component> parts = new ArrayList<>();
        if (terms.said()) {
            parts.add(attribution(terms));
        }
        if (terms.terms().handingOn() != HandingOn.UNKNOWN) {
            parts.add(handingOn(terms));
        }
        return parts;
    }

    private static Component attribution(TermsInForce terms) {
        return terms.said()
                ? new AttributionChip(terms.attribution())
                : new Span(text("evidence.attribution.unsaid"));
    }

    private static Span handingOn(TermsInForce terms) {
        return new Span(nameOf("evidence.handing-on", terms.terms().handingOn()));
    }
}
