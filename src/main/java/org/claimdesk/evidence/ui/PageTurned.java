package org.claimdesk.evidence.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** A person scrolled or went to another page of a PDF. */
@DomEvent("page-turned")
public class PageTurned extends ComponentEvent<PdfPages> {

    private final int page;

    public PageTurned(
            PdfPages source, boolean fromClient, @EventData("event.detail.page") int page) {
        super(source, fromClient);
        this.page = page;
    }

    /** Counted from 1; not checked. */
    int page() {
        return page;
    }
}
