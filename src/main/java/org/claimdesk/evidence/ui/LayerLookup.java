package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.verification.PassageLookups.Place;

/** Looks a passage of an older text up in the newest one. Nothing is moved there. */
class LayerLookup extends Composite<Div> {

    private final transient EvidenceScreens screens;
    private final transient LayerBar.Reader reader;

    LayerLookup(EvidenceScreens screens, LayerBar.Reader reader) {
        this.screens = screens;
        this.reader = reader;
        getContent().addClassNames("layer-lookup", "small");
        clear();
    }

    void clear() {
        getContent().removeAll();
        setVisible(false);
    }

    void offer(EvidenceItem item, LayerDetails newest) {
        clear();
        if (item.content() instanceof DocumentPassage passage
                && !passage.layer().equals(newest.id())) {
            Button look = small(text("evidence.layers.look-up"), () -> lookUp(item, newest));
            getContent().add(new Span(text("evidence.layers.older")), look);
            setVisible(true);
        }
    }

    private void lookUp(EvidenceItem item, LayerDetails newest) {
        List<Place> places = screens.layers().lookups().find(item.id(), newest.id());
        getContent().removeAll();
        Paragraph said =
                new Paragraph(
                        text(
                                places.isEmpty()
                                        ? "evidence.layers.nowhere"
                                        : "evidence.layers.found"));
        said.getElement().setAttribute("role", "status");
        getContent().add(said);
        for (Place place : places) {
            Span how = new Span(nameOf("evidence.layers.place", place.result()));
            how.addClassName("muted");
            Quotation words = new Quotation(place.words());
            words.addClassNames("serif", "quote");
            Button show =
                    small(
                            text("evidence.layers.show-there"),
                            () -> reader.show(newest, place.start(), place.end()));
            Div row = new Div(how, words, show);
            row.addClassName("card-row");
            getContent().add(row);
        }
    }

    private static Button small(String words, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
