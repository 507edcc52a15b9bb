package org.claimdesk.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/** Somebody left the chosen mark: none is chosen any more. */
@DomEvent("mark-left")
public class MarkLeft extends ComponentEvent<MarkedText> {

    public MarkLeft(MarkedText source, boolean fromClient) {
        super(source, fromClient);
    }
}
