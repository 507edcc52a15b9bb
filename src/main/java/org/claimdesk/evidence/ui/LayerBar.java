package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.LayerOrigin;
import org.claimdesk.evidence.LayerPart;
import org.claimdesk.evidence.PageOrigin;
import org.claimdesk.shared.LayerId;
import org.jspecify.annotations.Nullable;

/**
 * Which of a document's texts is read, how far to trust the page, and what can be done about it:
 * another text, a correction, the older words beside the newer ones.
 */
class LayerBar extends Composite<Div> {

    /** Where the reader is led. */
    interface Reader {

        void open(LayerDetails layer, int page);

        void show(LayerDetails layer, int start, int end);

        /** There is a newer text of the document than passages may quote. */
        void corrected();
    }

    private final transient EvidenceScreens screens;
    private final transient DocumentDetails document;
    private final transient Reader reader;
    private final Select<LayerDetails> choice = new Select<>();
    private final Span page = new Span();
    private final Div line = new Div();
    private final Button difference;
    private final LayerLookup lookup;
    private transient @Nullable LayerDetails layer;
    private transient @Nullable LayerPart part;

    LayerBar(EvidenceScreens screens, DocumentDetails document, Reader reader) {
        this.screens = screens;
        this.document = document;
        this.reader = reader;
        choice.setAriaLabel(text("evidence.layers.choose"));
        choice.setItemLabelGenerator(one -> LayerTexts.option(one, screens.people()));
        choice.addClassName("layer-choice");
        choice.addValueChangeListener(
                change -> {
                    if (change.isFromClient() && change.getValue() != null) {
                        reader.open(change.getValue(), part == null ? 0 : part.ordinal());
                    }
                });
        page.addClassNames("page-origin", "small");
        page.getElement().setAttribute("role", "status");
        difference = button("evidence.correction.difference", this::compare);
        lookup = new LayerLookup(screens, reader);
        line.add(choice, page, difference);
        line.addClassName("line");
        difference.setVisible(false);
        getContent().addClassName("layer-bar");
        getContent().add(line, lookup, new RecognitionLine(screens, document, this::openNewest));
        readLayers();
    }

    /** Says where the reader is now, without leading anywhere. */
    void at(LayerDetails shown, LayerPart itsPart) {
        if (layer == null || !layer.id().equals(shown.id())) {
            layer = shown;
            readLayers();
            choice.setValue(shown);
            difference.setVisible(shown.origin() == LayerOrigin.CORRECTED);
            lookup.clear();
        }
        part = itsPart;
        Optional<PageOrigin> origin = origin(shown.id(), itsPart);
        page.setText(origin.map(found -> LayerTexts.page(found, screens.people())).orElse(""));
        page.setClassName("doubtful", origin.filter(PageOrigin::isDoubtful).isPresent());
        page.setVisible(!page.getText().isEmpty());
        drawLine();
    }

    /** It takes no room where there is nothing to say or choose. */
    private void drawLine() {
        line.setVisible(choice.isVisible() || page.isVisible() || difference.isVisible());
    }

    /** Offers to look a passage up in the newest text, where it quotes an older one. */
    void passage(EvidenceItem item) {
        LayerDetails newest = layers().getFirst();
        lookup.offer(item, newest);
    }

    private Optional<PageOrigin> origin(LayerId id, LayerPart shown) {
        return PageNames.origin(screens.documents(), id, shown);
    }

    private void readLayers() {
        List<LayerDetails> all = layers();
        choice.setItems(all);
        if (layer != null) {
            choice.setValue(layer);
        }
        choice.setVisible(all.size() > 1);
        drawLine();
    }

    private List<LayerDetails> layers() {
        return screens.documents().layers(document.id());
    }

    private void openNewest() {
        reader.open(layers().getFirst(), part == null ? 0 : part.ordinal());
    }

    /** Opens what is shown for a person to correct. */
    void correct() {
        if (layer != null && part != null) {
            int shown = part.ordinal();
            new CorrectionDialog(
                            screens,
                            document,
                            layer,
                            part,
                            made -> {
                                reader.open(made, shown);
                                reader.corrected();
                            })
                    .open();
        }
    }

    private void compare() {
        if (layer != null) {
            new CorrectionDifference(screens, layer).open();
        }
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
