package org.claimdesk.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/** Somebody pressed in a text what undoes in every program. */
@DomEvent("undo-asked")
public class UndoAsked extends ComponentEvent<MarkedText> {

    public UndoAsked(MarkedText source, boolean fromClient) {
        super(source, fromClient);
    }
}
