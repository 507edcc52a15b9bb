package org.claimdesk.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** Words were looked for in the text. */
@DomEvent("found")
public class WordsFound extends ComponentEvent<MarkedText> {

    private final int count;
    private final int index;

    public WordsFound(
            MarkedText source,
            boolean fromClient,
            @EventData("event.detail.count") int count,
            @EventData("event.detail.index") int index) {
        super(source, fromClient);
        this.count = count;
        this.index = index;
    }

    public int count() {
        return count;
    }

    /** Which of them is shown, counted from 0; -1 when there is none. */
    public int index() {
        return index;
    }
}
