package org.claimdesk.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** A person asked what the mark over a cell is. */
@DomEvent("mark-clicked")
public class CellsClicked extends ComponentEvent<SheetGrid> {

    private final String id;

    public CellsClicked(
            SheetGrid source, boolean fromClient, @EventData("event.detail.ids[0]") String id) {
        super(source, fromClient);
        this.id = id;
    }

    public String id() {
        return id;
    }
}
