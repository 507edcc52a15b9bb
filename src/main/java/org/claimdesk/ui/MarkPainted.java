package org.claimdesk.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** A mark that was accepted is painted. */
@DomEvent("mark-painted")
public class MarkPainted extends ComponentEvent<MarkedText> {

    private final int request;

    public MarkPainted(
            MarkedText source, boolean fromClient, @EventData("event.detail.request") int request) {
        super(source, fromClient);
        this.request = request;
    }

    int request() {
        return request;
    }
}
