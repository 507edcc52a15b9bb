package org.claimdesk.verdict.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.evidence.Agreements;
import org.claimdesk.evidence.Provenances;
import org.claimdesk.evidence.Sources;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.verdict.RevisionDetails;

/** Reads where the documents came from that revisions quote. */
@SpringComponent
class DocumentOrigins {

    private final Sources sources;
    private final Provenances provenances;
    private final Agreements agreements;

    DocumentOrigins(Sources sources, Provenances provenances, Agreements agreements) {
        this.agreements = agreements;
        this.sources = sources;
        this.provenances = provenances;
    }

    Origins of(RevisionDetails... revisions) {
        Set<DocumentId> documents =
                Stream.of(revisions)
                        .flatMap(revision -> revision.snapshot().matter().documents().stream())
                        .collect(Collectors.toSet());
        return new Origins(
                sources.of(documents), provenances.of(documents), agreements.of(documents));
    }
}
