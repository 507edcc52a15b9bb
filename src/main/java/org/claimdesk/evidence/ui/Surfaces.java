package org.claimdesk.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.LayerPart;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.ui.TextAction;
import org.jspecify.annotations.Nullable;

/** All surfaces of one document, of which those of one view are in sight and kept alike. */
class Surfaces extends Composite<Div> {

    private final transient List<ReadingSurface> all;
    private transient List<ReadingSurface> shown = List.of();
    private transient @Nullable LayerDetails layer;
    private transient @Nullable LayerPart part;
    private String label = "";

    Surfaces(DocumentDetails document) {
        this(List.of(new TextSurface(document.language())));
    }

    /**
     * @param all the one that the document is read on unless somebody chose otherwise comes first
     */
    Surfaces(List<ReadingSurface> all) {
        this.all = List.copyOf(all);
        getContent().addClassName("document-paper");
        look(views().getFirst());
    }

    /** How the document can be looked at, the way that fits it best first. */
    List<ReadingView> views() {
        return all.stream().map(ReadingSurface::view).toList();
    }

    /** Looks at the same place in another way. */
    void look(ReadingView view) {
        List<ReadingSurface> wanted = all.stream().filter(one -> one.view() == view).toList();
        getContent().removeAll();
        getContent().getElement().setAttribute("data-view", view.address());
        for (ReadingSurface surface : wanted) {
            getContent().add(surface.component());
            bringUp(surface);
        }
        shown = wanted;
    }

    private void bringUp(ReadingSurface surface) {
        if (layer != null) {
            surface.open(layer);
        }
        if (part != null) {
            surface.show(part, label);
        }
    }

    void open(LayerDetails opened) {
        layer = opened;
        part = null;
        shown.forEach(surface -> surface.open(opened));
    }

    void show(LayerPart shownPart, String itsLabel) {
        part = shownPart;
        label = itsLabel;
        shown.forEach(surface -> surface.show(shownPart, itsLabel));
    }

    void showMark(EvidenceId id) {
        shown.forEach(surface -> surface.showMark(id));
    }

    void showSpan(int start, int end) {
        shown.forEach(surface -> surface.showSpan(start, end));
    }

    void choose(EvidenceId id) {
        shown.forEach(surface -> surface.choose(id));
    }

    void focus() {
        shown.getFirst().focus();
    }

    void refreshMarks() {
        shown.forEach(ReadingSurface::refreshMarks);
    }

    void offer(List<TextAction> actions) {
        all.forEach(surface -> surface.offer(actions));
    }

    void addRequestListener(Consumer<SurfaceRequest> listener) {
        all.forEach(surface -> surface.addRequestListener(listener));
    }

    void addChosenListener(Consumer<EvidenceId> listener) {
        all.forEach(surface -> surface.addChosenListener(listener));
    }
}
