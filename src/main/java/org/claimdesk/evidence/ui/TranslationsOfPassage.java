package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.translation.Translation;
import org.claimdesk.evidence.translation.TranslationCheckOutcome;
import org.claimdesk.evidence.translation.TranslationWords;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.TranslatedWords;

/** What a passage says in other languages, below its quotation; adds one, and checks one. */
class TranslationsOfPassage extends Composite<Div> {

    private final transient EvidenceScreens screens;
    private final transient LayerScreens layers;
    private final transient EvidenceItem item;
    private final transient DocumentPassage passage;

    TranslationsOfPassage(EvidenceScreens screens, EvidenceItem item, DocumentPassage passage) {
        this.screens = screens;
        this.item = item;
        this.passage = passage;
        layers = screens.layers();
        getContent().addClassName("translations");
        draw();
    }

    private void draw() {
        List<Translation> all =
                layers.translations().of(List.of(item.id())).getOrDefault(item.id(), List.of());
        getContent().removeAll();
        all.forEach(this::add);
        if (screens.mayGather() && !all.isEmpty()) {
            getContent().add(button("evidence.translation.add-another", this::ask));
        }
        setVisible(!all.isEmpty());
    }

    /** Whether its language is another than the desk's, or nobody knows. */
    boolean isForeign() {
        String desk = layers.deskLanguage().getLanguage();
        return passage.quoted()
                .language()
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .filter(desk::equals)
                .isEmpty();
    }

    private void add(Translation translation) {
        var words =
                new TranslatedWords(
                        TranslationWords.heading(
                                translation.language(),
                                translation.tool(),
                                screens.people().nameOf(translation.by())),
                        TranslationWords.status(
                                translation
                                        .check()
                                        .map(check -> screens.people().nameOf(check.by()))),
                        translation.check().isPresent(),
                        translation.language(),
                        translation.words());
        if (translation.check().isEmpty() && mayCheck(translation.by())) {
            words.add(button("evidence.translation.check", () -> check(translation)));
        }
        getContent().add(words);
    }

    private boolean mayCheck(UserId translator) {
        return screens.mayGather() && !translator.equals(layers.person());
    }

    private void check(Translation translation) {
        TranslationCheckOutcome outcome = layers.translations().check(translation.id());
        if (outcome == TranslationCheckOutcome.OWN_WORK) {
            Notices.refusal(text("evidence.translation.own-work"));
        }
        draw();
    }

    /** Asks for a translation. */
    void ask() {
        new TranslationDialog(
                        passage,
                        layers.deskLanguage(),
                        draft -> {
                            layers.translations().add(item.id(), draft);
                            draw();
                        })
                .open();
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
