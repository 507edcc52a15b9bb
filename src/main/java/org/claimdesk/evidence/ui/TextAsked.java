package org.claimdesk.evidence.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/** A person wants to read the page that is shown as text. */
@DomEvent("text-asked")
public class TextAsked extends ComponentEvent<PdfPages> {

    public TextAsked(PdfPages source, boolean fromClient) {
        super(source, fromClient);
    }
}
