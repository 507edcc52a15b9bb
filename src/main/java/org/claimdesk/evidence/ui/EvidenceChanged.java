package org.claimdesk.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;

/** What a claim rests on is not what it was when the screen was drawn. */
public class EvidenceChanged extends ComponentEvent<Component> {

    public EvidenceChanged(Component source) {
        super(source, false);
    }
}
