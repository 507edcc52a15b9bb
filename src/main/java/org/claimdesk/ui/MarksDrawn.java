package org.claimdesk.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The text and all marks are painted. */
@DomEvent("marks-drawn")
public class MarksDrawn extends ComponentEvent<MarkedText> {

    private final int milliseconds;

    public MarksDrawn(
            MarkedText source,
            boolean fromClient,
            @EventData("event.detail.milliseconds") int milliseconds) {
        super(source, fromClient);
        this.milliseconds = milliseconds;
    }

    /** Time since the addresses were set. */
    public int milliseconds() {
        return milliseconds;
    }
}
