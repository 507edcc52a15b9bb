package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.DocumentFilter;
import org.claimdesk.evidence.EditionOutcome;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.OnceButton;
import org.claimdesk.ui.Times;
import org.claimdesk.ui.WrittenDialog;

/** Lets a person say of what a document is a newer edition. */
class EditionDialog extends WrittenDialog {

    EditionDialog(EvidenceScreens screens, DocumentDetails newer, Runnable said) {
        setHeaderTitle(text("edition.say"));
        setWidth("520px");
        ComboBox<DocumentDetails> earlier = new ComboBox<>(text("edition.say.earlier"));
        earlier.setItemLabelGenerator(
                document ->
                        text(
                                "edition.say.item",
                                EvidenceTexts.title(document),
                                Times.format(document.at())));
        earlier.setItems(
                query ->
                        screens
                                .documents()
                                .find(
                                        DocumentFilter.ALL.text(query.getFilter().orElse("")),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream()
                                .filter(document -> !document.id().equals(newer.id())));
        earlier.setWidthFull();
        earlier.setAutofocus(true);
        OnceButton save =
                new OnceButton(
                        text("edition.say.save"),
                        () -> {
                            DocumentDetails chosen = earlier.getValue();
                            earlier.setInvalid(chosen == null);
                            earlier.setErrorMessage(
                                    chosen == null ? text("edition.say.needed") : null);
                            boolean isSaid = chosen != null && say(screens, newer, chosen, said);
                            if (isSaid) {
                                close();
                            }
                            return isSaid;
                        });
        add(new Paragraph(text("edition.say.what", EvidenceTexts.title(newer))), earlier);
        getFooter().add(new Button(text("ui.cancel"), click -> close()), save);
    }

    /** Says it, and tells in words where that can't be. */
    static boolean say(
            EvidenceScreens screens,
            DocumentDetails newer,
            DocumentDetails earlier,
            Runnable said) {
        return switch (screens.editions().say(newer.id(), earlier.id())) {
            case EditionOutcome.Said done -> {
                Notices.success(text("edition.said"));
                said.run();
                yield true;
            }
            case EditionOutcome.InOneLine line -> refused(text("edition.in-one-line"));
            case EditionOutcome.HasNewer(var other) ->
                    refused(text("edition.has-newer", EvidenceTexts.title(earlier), other.name()));
            case EditionOutcome.HasEarlier(var other) ->
                    refused(text("edition.has-earlier", EvidenceTexts.title(newer), other.name()));
        };
    }

    private static boolean refused(String why) {
        Notices.refusal(why);
        return false;
    }
}
