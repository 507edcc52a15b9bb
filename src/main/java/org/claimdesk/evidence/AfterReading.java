package org.claimdesk.evidence;

import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.WithinModule;

/** What else is done with a document that was read, within the same transaction. */
@WithinModule
public interface AfterReading {

    /** Pages of it show no words, and may be pictures of some. */
    void pagesLackWords(DocumentId document);
}
