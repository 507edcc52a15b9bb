package org.claimdesk.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/** The browser could not get the text or its marks; the person was told, and can try again. */
@DomEvent("text-failed")
public class TextFailed extends ComponentEvent<MarkedText> {

    public TextFailed(MarkedText source, boolean fromClient) {
        super(source, fromClient);
    }
}
