package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.TermsInForce;

/** On what terms a document was given, and the way to say so. */
class TermsLine extends Div {

    private final transient EvidenceScreens screens;
    private final transient DocumentDetails document;

    TermsLine(EvidenceScreens screens, DocumentDetails document) {
        this.screens = screens;
        this.document = document;
        addClassNames("line", "terms-line", "small");
        draw();
    }

    private void draw() {
        TermsInForce terms =
                screens.agreements()
                        .of(List.of(document.id()))
                        .getOrDefault(document.id(), TermsInForce.UNSAID);
        removeAll();
        add(
                new AttributionChip(terms.attribution()),
                new Span(nameOf("evidence.handing-on", terms.terms().handingOn())));
        if (screens.mayGather()) {
            Button change =
                    new Button(
                            text("evidence.terms.change"),
                            click ->
                                    new TermsDialog(screens, document, terms.terms(), this::draw)
                                            .open());
            change.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(change);
        }
    }
}
