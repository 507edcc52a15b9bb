package org.claimdesk.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/** The text and all marks are painted. */
@DomEvent("marks-drawn")
public class MarksDrawn extends ComponentEvent<MarkedText> {

    public MarksDrawn(MarkedText source, boolean fromClient) {
        super(source, fromClient);
    }
}
