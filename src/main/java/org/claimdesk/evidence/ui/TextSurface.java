package org.claimdesk.evidence.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.LayerPart;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Selection;
import org.claimdesk.ui.MarkRequested;
import org.claimdesk.ui.MarkedText;
import org.claimdesk.ui.TextAction;
import org.claimdesk.ui.TextMark;

/** The words of a document; every document that can be read has them. */
class TextSurface implements ReadingSurface {

    private final MarkedText words;
    private final Optional<String> language;

    /**
     * @param language of the document, for layers that name none
     */
    TextSurface(Optional<String> language) {
        this(new MarkedText(), language);
    }

    TextSurface(MarkedText words, Optional<String> language) {
        this.words = words;
        this.language = language;
    }

    @Override
    public ReadingView view() {
        return ReadingView.TEXT;
    }

    @Override
    public Component component() {
        return words;
    }

    @Override
    public void open(LayerDetails layer) {
        words.setTextUrl(EvidencePaths.text(layer.id()));
        words.setMarksUrl(EvidencePaths.marks(layer.id()));
        layer.language().or(() -> language).ifPresent(words::setLanguage);
    }

    @Override
    public void show(LayerPart part, String label) {
        words.setWindow(part.start(), part.end());
        boolean cells = part.locator() instanceof Locator.Cells;
        words.setClassName("cells", cells);
        if (cells) {
            words.setLayout(MarkedText.Layout.CELLS);
        } else {
            words.guessLayout();
        }
        words.setLabel(label);
    }

    @Override
    public void showMark(EvidenceId id) {
        words.showMark(id.toString());
    }

    @Override
    public void showSpan(int start, int end) {
        words.showSpan(start, end);
    }

    @Override
    public void choose(EvidenceId id) {
        words.choose(id.toString());
    }

    @Override
    public void focus() {
        words.focusText();
    }

    @Override
    public void refreshMarks() {
        words.refreshMarks();
    }

    @Override
    public void offer(List<TextAction> actions) {
        words.setActions(actions);
    }

    @Override
    public void addRequestListener(Consumer<SurfaceRequest> listener) {
        words.addMarkRequestedListener(request -> listener.accept(new Asked(words, request)));
    }

    @Override
    public void addChosenListener(Consumer<EvidenceId> listener) {
        words.addMarkClickedListener(
                clicked ->
                        clicked.ids().stream().findFirst().map(EvidenceId::of).ifPresent(listener));
    }

    private record Asked(MarkedText words, MarkRequested request) implements SurfaceRequest {

        @Override
        public String action() {
            return request.action();
        }

        @Override
        public List<Selection> selections() {
            return List.of(request.selection());
        }

        @Override
        public void accept(TextMark mark, Runnable then) {
            words.accept(request, mark, then);
        }

        @Override
        public void refuse() {
            words.refuse(request);
        }
    }
}
