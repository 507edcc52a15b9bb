package org.claimdesk.evidence.ui;

import com.vaadin.flow.component.ComponentEvent;
import java.util.Optional;
import org.claimdesk.shared.DocumentId;

/** Another document, or none, lies open beside the claim. */
public class DocumentShown extends ComponentEvent<EvidencePanel> {

    private final transient Optional<DocumentId> document;

    DocumentShown(EvidencePanel source, Optional<DocumentId> document) {
        super(source, false);
        this.document = document;
    }

    public Optional<DocumentId> document() {
        return document;
    }
}
