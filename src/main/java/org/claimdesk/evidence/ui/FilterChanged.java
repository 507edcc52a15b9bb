package org.claimdesk.evidence.ui;

import com.vaadin.flow.component.ComponentEvent;

/** A person narrowed the list of documents otherwise. */
public class FilterChanged extends ComponentEvent<DocumentList> {

    FilterChanged(DocumentList source) {
        super(source, true);
    }
}
