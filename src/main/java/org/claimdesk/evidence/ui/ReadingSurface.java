package org.claimdesk.evidence.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.LayerPart;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.ui.TextAction;

/**
 * What a part of a document is read on: as words, or as it looks. All offsets are those of the text
 * layer that was opened last, in UTF-16 code units, whatever the surface draws.
 */
interface ReadingSurface {

    /** Which view of the document it is. */
    ReadingView view();

    /** What is put on the screen. */
    Component component();

    /** Takes up another text of the document; what it showed of an earlier one is gone. */
    void open(LayerDetails layer);

    /**
     * @param label what screen readers call it
     */
    void show(LayerPart part, String label);

    /** Brings a passage of the part that is shown into sight, and makes it the chosen one. */
    void showMark(EvidenceId id);

    /** Brings words of the part that is shown into sight. */
    void showSpan(int start, int end);

    /** Makes a passage the chosen one, where it is. */
    void choose(EvidenceId id);

    /** Gives it the keyboard. */
    void focus();

    /** Has the linked passages read anew. */
    void refreshMarks();

    /** What can be done with selected words. */
    void offer(List<TextAction> actions);

    /** Told what is asked for. */
    void addRequestListener(Consumer<SurfaceRequest> listener);

    /** Told of the passage that a person chose on it. */
    void addChosenListener(Consumer<EvidenceId> listener);

    /** Told of the page, counted from 1, that a person came to by means of the surface itself. */
    default void addTurnedListener(IntConsumer listener) {}

    /** Told when a person asks for the words of what is shown. */
    default void addTextAskedListener(Runnable listener) {}
}
