package org.claimdesk.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.LayerPart;
import org.claimdesk.evidence.Piece;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Selection;
import org.claimdesk.ui.TextAction;
import org.claimdesk.ui.TextMark;
import org.jspecify.annotations.Nullable;

/** All surfaces of one document, of which those of one view are in sight and kept alike. */
class Surfaces extends Composite<Div> {

    private final transient List<ReadingSurface> all;
    private transient List<ReadingSurface> shown = List.of();
    private transient @Nullable LayerDetails layer;
    private transient @Nullable LayerPart part;
    private transient @Nullable EvidenceId chosen;
    private String label = "";

    /**
     * @param all the one that the document is read on unless somebody chose otherwise comes first
     */
    Surfaces(List<ReadingSurface> all) {
        this.all = List.copyOf(all);
        getContent().addClassName("document-paper");
    }

    /** How the document can be looked at, the way that fits it best first; not at all, maybe. */
    List<ReadingView> views() {
        List<ReadingView> views = new ArrayList<>();
        all.forEach(surface -> views.add(surface.view()));
        if (views.containsAll(ReadingView.BOTH.parts())) {
            views.add(ReadingView.BOTH);
        }
        return List.copyOf(views);
    }

    /** Looks at the same place in another way. */
    void look(ReadingView view) {
        List<ReadingSurface> wanted =
                all.stream().filter(one -> view.parts().contains(one.view())).toList();
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
        if (chosen != null) {
            surface.showMark(chosen);
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
        chosen = null;
        shown.forEach(surface -> surface.show(shownPart, itsLabel));
    }

    void showMark(EvidenceId id) {
        chosen = id;
        shown.forEach(surface -> surface.showMark(id));
    }

    void showSpan(int start, int end) {
        shown.forEach(surface -> surface.showSpan(start, end));
    }

    void choose(EvidenceId id) {
        shown.forEach(surface -> surface.choose(id));
    }

    void focus() {
        shown.stream().findFirst().ifPresent(ReadingSurface::focus);
    }

    void refreshMarks() {
        shown.forEach(ReadingSurface::refreshMarks);
    }

    void offer(List<TextAction> actions) {
        all.forEach(surface -> surface.offer(actions));
    }

    void addRequestListener(Consumer<SurfaceRequest> listener) {
        all.forEach(
                surface ->
                        surface.addRequestListener(
                                request -> listener.accept(new Told(request, surface))));
    }

    void addChosenListener(Consumer<EvidenceId> listener) {
        all.forEach(
                surface ->
                        surface.addChosenListener(
                                id -> {
                                    chosen = id;
                                    beside(surface).forEach(other -> other.showMark(id));
                                    listener.accept(id);
                                }));
    }

    /**
     * Told of the page, counted from 1, that somebody turned to on one of them.
     *
     * @param label of a part, what screen readers call it
     */
    void addTurnedListener(
            IntFunction<Optional<LayerPart>> listener, Function<LayerPart, String> label) {
        all.forEach(
                surface ->
                        surface.addTurnedListener(
                                page ->
                                        listener.apply(page)
                                                .ifPresent(
                                                        to ->
                                                                follow(
                                                                        surface,
                                                                        to,
                                                                        label.apply(to)))));
    }

    void addTextAskedListener(Runnable listener) {
        all.forEach(surface -> surface.addTextAskedListener(listener));
    }

    private void follow(ReadingSurface surface, LayerPart to, String itsLabel) {
        part = to;
        label = itsLabel;
        chosen = null;
        beside(surface).forEach(other -> other.show(to, itsLabel));
    }

    private Stream<ReadingSurface> beside(ReadingSurface surface) {
        return shown.stream().filter(other -> other != surface);
    }

    /** What was linked on one surface is seen on the others, too. */
    private class Told implements SurfaceRequest {

        private final SurfaceRequest request;
        private final ReadingSurface surface;

        Told(SurfaceRequest request, ReadingSurface surface) {
            this.request = request;
            this.surface = surface;
        }

        @Override
        public String action() {
            return request.action();
        }

        @Override
        public List<Piece> pieces() {
            return request.pieces();
        }

        @Override
        public List<Selection> selections() {
            return request.selections();
        }

        @Override
        public void accept(TextMark mark, Runnable then) {
            request.accept(mark, then);
            beside(surface).forEach(ReadingSurface::refreshMarks);
        }

        @Override
        public void refuse() {
            request.refuse();
        }
    }
}
