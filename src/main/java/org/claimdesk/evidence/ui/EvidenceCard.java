package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.evidence.Attribution;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.EvidenceContent.Note;
import org.claimdesk.evidence.EvidenceContent.TypedFrom;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.LastVerification;
import org.claimdesk.evidence.LayerWords;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.evidence.Withdrawal;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Locator;
import org.claimdesk.ui.Chip;
import org.claimdesk.ui.OutsideLink;
import org.claimdesk.ui.PartialDates;
import org.jspecify.annotations.Nullable;

/** A piece of evidence: its words, where they stand, and whether they still do. */
class EvidenceCard extends Composite<Div> {

    /** What can be asked of a card. */
    interface Actions {

        void open(EvidenceItem item);

        void verify(EvidenceItem item);

        void edit(EvidenceCard card, EvidenceItem item);

        void unlink(EvidenceItem item);

        /** Something else became of the passages. */
        void refresh();
    }

    private final EvidenceScreens screens;
    private final EvidenceItem item;
    private final Actions actions;
    private final Span number = new Span();
    private @Nullable TranslationsOfPassage translations;

    EvidenceCard(EvidenceScreens screens, EvidenceItem item, Actions actions) {
        this.screens = screens;
        this.item = item;
        this.actions = actions;
        Div card = getContent();
        card.setId("evidence-" + item.id());
        card.addClassNames("card", "evidence-card", StanceChip.tone(item.stance()).className());
        card.getElement().setAttribute("role", "article");
        switch (item.content()) {
            case DocumentPassage passage -> fill(passage);
            case Note note -> fill(note);
        }
        if (!item.remark().isEmpty()) {
            Paragraph remark = new Paragraph(item.remark());
            remark.addClassName("remark");
            card.add(remark);
        }
        card.add(foot());
    }

    EvidenceId evidence() {
        return item.id();
    }

    /** By which a text beside the cards refers to it, if that knows it. */
    void number(Optional<Integer> shown) {
        number.setText(shown.map(n -> text("evidence.card.number", n)).orElse(""));
        number.setVisible(shown.isPresent());
    }

    /** Says something below the words, ahead of what can be done with the card. */
    void tell(Component notice) {
        getContent().addComponentAtIndex(getContent().getComponentCount() - 1, notice);
    }

    /** Puts a form in the place of stance and remark. */
    void show(Component form) {
        getContent().removeAll();
        getContent().add(form);
    }

    private void fill(DocumentPassage passage) {
        Span source =
                new Span(
                        passage.source()
                                .map(EvidenceTexts::source)
                                .orElseGet(() -> text("evidence.source.none")));
        Span origin = new Span(source);
        origin.addClassNames("muted", "small", "origin");
        passage.provenance()
                .published()
                .map(PartialDates::format)
                .map(Span::new)
                .ifPresent(origin::add);
        passage.provenance().url().map(OutsideLink::brief).ifPresent(origin::add);
        Div head = row(stance(), origin);
        mark(head, passage.restricted(), passage.attribution());
        getContent().add(head, quotation(passage));
        if (passage.isOfCells()) {
            getContent().add(new CellContextBlock(screens, item, passage));
        }
        translations = new TranslationsOfPassage(screens, item, passage);
        getContent().add(translations);
        Button place = new Button(EvidenceTexts.place(passage), click -> actions.open(item));
        place.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        place.addClassNames("link-button", "place");
        place.setTooltipText(text("evidence.card.open"));
        WhereItLies.words(screens.documents(), passage.document())
                .ifPresent(
                        way -> {
                            Span inside = new Span(text("evidence.inside.way", way));
                            inside.addClassNames("muted", "small");
                            getContent().add(inside);
                        });
        getContent()
                .add(row(place, new VerificationLabel(passage.lastVerification(), screens.now())));
        passage.lastVerification().fresh().ifPresent(fresh -> getContent().add(fresh(fresh)));
        if (isComparable(passage)) {
            getContent().add(compared(passage));
        }
        if (passage.quoted().page().isPresent()) {
            Span words = new Span(LayerWords.quoted(passage.quoted()));
            words.addClassNames("muted", "small", "quoted-layer");
            words.setClassName("doubtful", passage.quoted().isDoubtful());
            getContent().add(words);
        }
        passage.withdrawal().ifPresent(this::mute);
    }

    /** The first thing that is said of it: nothing rests on this any more. */
    private void mute(Withdrawal withdrawal) {
        getContent().addComponentAsFirst(WithdrawnLabel.why(screens, withdrawal));
        getContent().addClassName(WithdrawnLabel.WITHDRAWN);
    }

    private Component fresh(LastVerification.Fresh fresh) {
        Span line =
                new Span(
                        text(
                                "evidence.fresh.line",
                                VerificationTexts.fresh(fresh),
                                EvidenceTexts.ago(fresh.at(), screens.now())));
        line.addClassNames(
                "small", "verification", fresh.result() == VerificationResult.EXACT ? "ok" : "bad");
        return row(line);
    }

    private static boolean isComparable(DocumentPassage passage) {
        return Stream.concat(
                        Stream.of(passage.lastVerification().result()),
                        passage.lastVerification().fresh().stream()
                                .map(LastVerification.Fresh::result))
                .anyMatch(
                        result ->
                                switch (result) {
                                    case MOVED, CHANGED, MISSING -> true;
                                    case EXACT,
                                            UNREADABLE,
                                            LAYER_ALTERED,
                                            LAYER_MISSING,
                                            FILE_ALTERED,
                                            FILE_MISSING,
                                            REMOVED ->
                                            false;
                                });
    }

    private NativeDetails compared(DocumentPassage passage) {
        NativeDetails details = new NativeDetails(text("evidence.compare"));
        details.addClassNames("card-details", "small");
        details.addToggleListener(
                toggle -> {
                    if (details.isOpen()) {
                        details.setContent(
                                new ComparedPassage(screens, item, passage, actions::refresh));
                    }
                });
        return details;
    }

    private void fill(Note note) {
        Chip kind = new Chip(nameOf("evidence.note", note.kind()));
        Div head = row(stance(), kind);
        note.from().ifPresent(from -> mark(head, from.restricted(), from.attribution()));
        getContent().add(head, note(note.text()));
        Span label = new Span(text("evidence.note.not-verifiable"));
        label.addClassNames("muted", "small");
        Span circumstances = new Span(EvidenceTexts.circumstances(note));
        circumstances.addClassNames("muted", "small");
        getContent().add(row(label, circumstances));
        note.document()
                .flatMap(screens.documents()::find)
                .ifPresent(
                        document ->
                                getContent()
                                        .add(
                                                new Anchor(
                                                        EvidencePaths.document(document.id()),
                                                        document.name())));
        note.from().flatMap(TypedFrom::withdrawal).ifPresent(this::mute);
    }

    private static void mark(Div head, boolean restricted, Attribution attribution) {
        if (restricted) {
            head.add(new RestrictedChip());
        }
        if (attribution != Attribution.ON_RECORD) {
            head.add(new AttributionChip(attribution));
        }
    }

    private Component stance() {
        number.addClassName("number");
        number.setTitle(text("evidence.card.number.what"));
        number.setVisible(false);
        return new Span(number, new StanceChip(item.stance()));
    }

    private Component foot() {
        NativeDetails details = new NativeDetails(text("evidence.card.details"));
        details.addToggleListener(
                toggle -> {
                    if (details.isOpen()) {
                        details.setContent(
                                new CardFacts(screens, item, translations, actions::refresh));
                    }
                });
        details.addClassNames("card-details", "small");
        Div buttons = new Div();
        buttons.addClassName("card-actions");
        if (item.content() instanceof DocumentPassage) {
            buttons.add(button("evidence.card.verify", () -> actions.verify(item)));
        }
        if (translations != null && screens.mayGather() && translations.isForeign()) {
            buttons.add(button("evidence.translation.add", translations::ask));
        }
        if (screens.mayGather()) {
            buttons.add(
                    button("evidence.card.edit", () -> actions.edit(this, item)),
                    button("evidence.card.unlink", () -> actions.unlink(item)));
        }
        return row(details, buttons);
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** Line ends of printed pages mean nothing to a reader, those of tables and notes do. */
    private static Quotation quotation(DocumentPassage passage) {
        Quotation quotation = new Quotation(passage.quote());
        quotation.addClassNames("serif", "quote");
        boolean table =
                passage.spans().stream().anyMatch(span -> span.locator() instanceof Locator.Cells);
        quotation.setClassName("lines", table);
        return quotation;
    }

    private static Quotation note(String words) {
        Quotation quotation = new Quotation(words);
        quotation.addClassNames("serif", "quote", "lines");
        return quotation;
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("card-row");
        return row;
    }
}
