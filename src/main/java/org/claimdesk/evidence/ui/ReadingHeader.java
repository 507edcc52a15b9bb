package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.function.Consumer;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.EvidencePaths;

/** The name of the document that lies open beside a claim, and the way back. */
class ReadingHeader extends Composite<Div> {

    /**
     * @param wide told whether the document is to have more room
     */
    ReadingHeader(DocumentDetails document, Runnable close, Consumer<Boolean> wide) {
        Button back = new Button(text("evidence.reading.back"), click -> close.run());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        H2 name = new H2(EvidenceTexts.title(document));
        Anchor page =
                new Anchor(
                        EvidencePaths.document(document.id()), text("evidence.reading.own-page"));
        page.addClassName("small");
        Button wider = new Button(text("evidence.reading.wider"));
        wider.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        wider.addClassName("wider");
        wider.getElement().setAttribute("aria-pressed", "false");
        wider.addClickListener(
                click -> {
                    boolean now = wider.getElement().getAttribute("aria-pressed").equals("false");
                    wider.getElement().setAttribute("aria-pressed", Boolean.toString(now));
                    wide.accept(now);
                });
        getContent().addClassName("reading-header");
        getContent().add(back, name, wider, page);
    }
}
