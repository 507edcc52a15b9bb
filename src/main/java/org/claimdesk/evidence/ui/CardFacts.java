package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.LayerWords;
import org.claimdesk.evidence.VerificationScope;
import org.claimdesk.ui.HashLabel;
import org.claimdesk.ui.TimeLabel;
import org.jspecify.annotations.Nullable;

/** What lies behind the details of a card: who did what when, hashes, and what is seldom wanted. */
class CardFacts extends Div {

    /**
     * @param translations of the passage, where it is one
     * @param verified told when it was looked up in a fresh extraction
     */
    CardFacts(
            EvidenceScreens screens,
            EvidenceItem item,
            @Nullable TranslationsOfPassage translations,
            Runnable verified) {
        addClassName("facts-list");
        add(
                fact(
                        "evidence.card.linked",
                        new Span(screens.people().nameOf(item.by()) + ", "),
                        new TimeLabel(item.at())));
        if (item.content() instanceof DocumentPassage passage) {
            var last = passage.lastVerification();
            add(
                    fact(
                            "evidence.card.verified",
                            new Span(screens.people().nameOf(last.by()) + ", "),
                            new TimeLabel(last.at())),
                    fact("evidence.card.document-hash", new HashLabel(passage.documentSha256())),
                    fact("evidence.card.layer-hash", new HashLabel(passage.layerSha256())),
                    fact("evidence.card.layer", new Span(LayerWords.quoted(passage.quoted()))),
                    VerificationRun.fresh(
                            screens, new VerificationScope.OfPassage(item.id()), verified));
        }
        // Where a file is in several languages, a passage may be in another than it seems.
        if (translations != null && screens.mayGather() && !translations.isForeign()) {
            Button translate =
                    new Button(text("evidence.translation.add"), click -> translations.ask());
            translate.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(translate);
        }
    }

    private static Div fact(String key, Component... content) {
        Span name = new Span(text(key));
        name.addClassName("muted");
        Div fact = new Div(name, new Span(content));
        fact.addClassName("fact");
        return fact;
    }
}
