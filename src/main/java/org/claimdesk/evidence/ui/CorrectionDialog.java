package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.LayerPart;
import org.claimdesk.evidence.correction.CorrectionDraft;
import org.claimdesk.evidence.correction.CorrectionOutcome;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.OnceButton;
import org.claimdesk.ui.Refusal;
import org.claimdesk.ui.WrittenDialog;

/**
 * Corrects one page of a text. What is typed is kept as it goes, so that a lost connection loses
 * nothing; where somebody else corrected the same page meanwhile, both texts are seen.
 */
class CorrectionDialog extends WrittenDialog {

    /** How long nobody types before what they typed is kept. */
    private static final int PAUSE_MILLIS = 1_500;

    /** The keyboard goes into the words, and the first of them is in sight. */
    private static final String FROM_THE_TOP =
            """
            requestAnimationFrame(() => {
                this.focus();
                this.inputElement.setSelectionRange(0, 0);
                this.scrollToStart?.();
            });
            """;

    private final transient EvidenceScreens screens;
    private final transient Consumer<LayerDetails> made;
    private final TextArea words = new TextArea();
    private final TextField reason = new TextField(text("evidence.correction.reason"));
    private final Div refusal = new Div();
    private final OnceButton save;
    private transient LayerDetails layer;
    private final int part;

    /**
     * @param page as it is shown
     * @param made told of the corrected text
     */
    CorrectionDialog(
            EvidenceScreens screens,
            DocumentDetails document,
            LayerDetails layer,
            LayerPart page,
            Consumer<LayerDetails> made) {
        this.screens = screens;
        this.layer = layer;
        this.made = made;
        part =
                PageNames.part(screens.documents().parts(layer.id()), page)
                        .map(LayerPart::ordinal)
                        .orElse(page.ordinal());
        setHeaderTitle(text("evidence.correction.of", EvidenceTexts.locator(page.locator())));
        Div sides = new Div(words);
        sides.addClassName("correction-beside");
        Optional<ReadingSurface> picture = picture(screens, document, layer, page);
        picture.map(ReadingSurface::component).ifPresent(sides::addComponentAsFirst);
        setWidth(picture.isPresent() ? "1280px" : "900px");
        setHeight("90%");
        setResizable(true);
        words.setLabel(text("evidence.correction.words"));
        words.setMaxLength(CorrectionDraft.LONGEST);
        words.addClassNames("correction-words", "serif");
        reason.setMaxLength(CorrectionDraft.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(text("evidence.correction.reason.help"));
        save = new OnceButton(text("evidence.correction.save"), this::save);
        Paragraph what = new Paragraph(text("evidence.correction.what"));
        what.addClassNames("muted", "small");
        Div form = new Div(refusal, what, sides, reason);
        form.addClassNames("form", "correction-form");
        add(form);
        getFooter().add(new Button(text("evidence.correction.discard"), click -> discard()), save);
        fill();
        addOpenedChangeListener(
                change -> {
                    if (change.isOpened()) {
                        words.getElement().executeJs(FROM_THE_TOP);
                    }
                });
    }

    /** What the words were read off, beside them where there is room. */
    private static Optional<ReadingSurface> picture(
            EvidenceScreens screens, DocumentDetails document, LayerDetails layer, LayerPart page) {
        Optional<ReadingSurface> picture =
                DocumentSurfaces.of(screens, document, screens.documents().isPdf(document)).stream()
                        .filter(surface -> surface.view() == ReadingView.PAGES)
                        .findFirst();
        picture.ifPresent(
                surface -> {
                    surface.open(layer);
                    surface.show(page, EvidenceTexts.locator(page.locator()));
                });
        return picture;
    }

    private void fill() {
        words.setValue(screens.layers().corrections().words(layer.id(), part));
        Optional<CorrectionDraft> draft = screens.layers().corrections().draft(layer.id(), part);
        draft.ifPresent(
                kept -> {
                    words.setValue(kept.words());
                    reason.setValue(kept.reason());
                    Notices.success(text("evidence.correction.resumed"));
                });
        for (var field : List.of(words, reason)) {
            field.getElement().setProperty("spellcheck", true);
        }
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(change -> keep(change.isFromClient()));
        reason.addValueChangeListener(change -> keep(change.isFromClient()));
    }

    private void keep(boolean typed) {
        if (typed) {
            save.again();
            screens.layers().corrections().keepDraft(layer.id(), part, written());
        }
    }

    private CorrectionDraft written() {
        return new CorrectionDraft(words.getValue(), reason.getValue());
    }

    private void discard() {
        screens.layers().corrections().discardDraft(layer.id(), part);
        close();
    }

    private boolean save() {
        refusal.removeAll();
        reason.setInvalid(false);
        return switch (screens.layers().corrections().correct(layer.id(), part, written())) {
            case CorrectionOutcome.Corrected(LayerDetails corrected) -> {
                close();
                Notices.success(text("evidence.correction.saved", corrected.ordinal()));
                made.accept(corrected);
                yield true;
            }
            case CorrectionOutcome.Refused(CorrectionOutcome.Reason why) -> {
                refuse(why);
                yield false;
            }
            case CorrectionOutcome.Conflict(LayerDetails newest, String theirs) -> {
                showBoth(newest, theirs);
                yield false;
            }
        };
    }

    private void refuse(CorrectionOutcome.Reason why) {
        String sentence = nameOf("evidence.correction.refused", why);
        if (why == CorrectionOutcome.Reason.NO_REASON) {
            reason.setErrorMessage(sentence);
            reason.setInvalid(true);
            reason.focus();
        } else {
            refusal.add(new Refusal(sentence, List.of()));
        }
    }

    /** Theirs stands beside mine; saving again puts mine above it, knowingly. */
    private void showBoth(LayerDetails newest, String theirs) {
        screens.layers().corrections().discardDraft(layer.id(), part);
        layer = newest;
        Quotation there = new Quotation(theirs);
        there.addClassNames("serif", "quote", "lines");
        Button take =
                new Button(
                        text("evidence.correction.take-theirs"), click -> words.setValue(theirs));
        refusal.add(
                new Refusal(
                        text("evidence.correction.conflict", screens.people().nameOf(newest.by())),
                        List.of()),
                new H3(text("evidence.correction.theirs")),
                there,
                take);
        screens.layers().corrections().keepDraft(layer.id(), part, written());
    }
}
