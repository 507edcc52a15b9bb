package org.claimdesk.evidence.ui;

import com.vaadin.flow.component.ComponentEvent;

/** A person looks at the document in another way. */
public class ViewChosen extends ComponentEvent<DocumentPanel> {

    private final String view;

    ViewChosen(DocumentPanel source, ReadingView view) {
        super(source, false);
        this.view = view.address();
    }

    /** As an address names it. */
    public String view() {
        return view;
    }
}
