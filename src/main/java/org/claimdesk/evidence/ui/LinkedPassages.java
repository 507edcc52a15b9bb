package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.EvidenceContent;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.EvidenceContent.Note;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.VerificationScope;
import org.claimdesk.evidence.Withdrawal;
import org.claimdesk.ui.Chip;
import org.claimdesk.ui.Places;
import org.claimdesk.ui.SectionHeader;

/** What claims rest on in one document, with the way to each passage and to its claim. */
public class LinkedPassages extends Composite<Div> {

    private final transient EvidenceScreens screens;
    private final transient DocumentDetails document;
    private final transient Consumer<EvidenceItem> open;
    private final VerificationRun run;

    LinkedPassages(EvidenceScreens screens, DocumentDetails document, Consumer<EvidenceItem> open) {
        this.screens = screens;
        this.document = document;
        this.open = open;
        run =
                new VerificationRun(
                        screens, new VerificationScope.OfDocument(document.id()), this::refresh);
        getContent().addClassName("linked-passages");
        refresh();
    }

    /** Reads them anew. */
    public void refresh() {
        List<EvidenceItem> items = screens.evidence().of(document.id());
        getContent().removeAll();
        run.setVisible(items.stream().anyMatch(item -> item.content() instanceof DocumentPassage));
        getContent().add(new SectionHeader(text("evidence.passages")), run);
        if (items.isEmpty()) {
            Paragraph none = new Paragraph(text("evidence.passages.none"));
            none.addClassName("muted");
            getContent().add(none);
        }
        for (EvidenceItem item : items) {
            switch (item.content()) {
                case DocumentPassage passage -> getContent().add(card(item, passage));
                case Note note -> getContent().add(card(item, note));
            }
        }
    }

    private static String placeOf(DocumentPassage passage) {
        return Places.of(passage.spans()).orElseGet(() -> text("evidence.passages.show"));
    }

    private Div card(EvidenceItem item, DocumentPassage passage) {
        Button place = new Button(placeOf(passage), click -> open.accept(item));
        place.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        place.addClassName("link-button");
        Div head =
                new Div(
                        new StanceChip(item.stance()),
                        place,
                        new VerificationLabel(passage.lastVerification(), screens.now()));
        return card(item, head, passage.quote(), passage.withdrawal());
    }

    private Div card(EvidenceItem item, Note note) {
        Span label = new Span(text("evidence.note.not-verifiable"));
        label.addClassNames("muted", "small");
        Div head =
                new Div(
                        new StanceChip(item.stance()),
                        new Chip(nameOf("evidence.note", note.kind())),
                        label);
        return card(
                item,
                head,
                note.text(),
                note.from().flatMap(EvidenceContent.TypedFrom::withdrawal));
    }

    private Div card(EvidenceItem item, Div head, String words, Optional<Withdrawal> withdrawal) {
        head.addClassName("card-row");
        Quotation quote = new Quotation(words);
        quote.addClassNames("serif", "quote");
        Anchor claim = new Anchor(ClaimPaths.claim(item.claim()), screens.statement(item.claim()));
        Div card = new Div(head, quote, claim);
        card.addClassNames("card", "evidence-card", StanceChip.tone(item.stance()).className());
        if (withdrawal.isPresent()) {
            card.addComponentAsFirst(WithdrawnLabel.chip());
            card.addClassName(WithdrawnLabel.WITHDRAWN);
        }
        return card;
    }
}
