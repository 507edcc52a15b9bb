package org.claimdesk.evidence.ui;

import com.vaadin.flow.component.UI;

/** A view that may show something of documents, passages or sources (decision 0070). */
public interface ShowsEvidence {

    /** One of them is not there for the person any more: nothing of it may stay on the screen. */
    default void drawAnew() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
