package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.ui.OutsideLink;
import org.claimdesk.ui.PartialDates;

/** Whose a document is, from when and from where; or the way to say so, where nobody did. */
class SourceWords extends Span {

    /**
     * @param mayName whether the person may name the source
     * @param name asks for it
     */
    SourceWords(DocumentDetails document, boolean mayName, Runnable name) {
        addClassNames("line", "source-words");
        boolean isUnsaid = isUnsaid(document);
        if (document.source().isPresent() || !(isUnsaid && mayName)) {
            add(
                    new Span(
                            document.source()
                                    .map(EvidenceTexts::source)
                                    .orElseGet(() -> text("evidence.source.none"))));
        }
        document.provenance()
                .published()
                .map(date -> text("evidence.source.published-on", PartialDates.format(date)))
                .map(Span::new)
                .ifPresent(this::add);
        document.provenance().url().map(OutsideLink::brief).ifPresent(this::add);
        if (mayName && isUnsaid) {
            Button add = new Button(text("evidence.source.add"), click -> name.run());
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            add.addClassName("link-button");
            add(add);
        }
    }

    static boolean isUnsaid(DocumentDetails document) {
        return document.source().isEmpty() && document.provenance().isUnknown();
    }
}
