package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A claim, documents, and passages of them that are linked to it. */
abstract class DeskWithEvidence extends DeskWithDocuments {

    @Autowired Evidence evidence;
    @Autowired Verifications verifications;
    @Autowired Claims claims;

    final String words = "Tin rose by 4 % in May. Zinc fell. " + UUID.randomUUID();
    ClaimId claim;

    @BeforeEach
    void noteClaim() {
        claim = as(() -> claims.note(ClaimDescription.stating("Tin rose"))).id();
    }

    EvidenceItem link(DocumentDetails document, String quote, Stance stance) {
        LayerId layer = document.layer().orElseThrow().id();
        int start = as(() -> documents.text(layer)).orThrow().indexOf(quote);
        Selection selection = new Selection(start, start + quote.length(), quote);
        return switch (as(() -> evidence.link(claim, layer, List.of(selection), stance, ""))) {
            case LinkOutcome.Linked linked -> linked.item();
            case LinkOutcome other -> throw new AssertionError(other.toString());
        };
    }

    /** What a person typed from a document that nothing can read. */
    EvidenceItem typed(DocumentDetails document, NoteDraft note) {
        return switch (as(() -> evidence.note(claim, document.id(), note, Stance.SUPPORTS, ""))) {
            case LinkOutcome.Linked linked -> linked.item();
            case LinkOutcome other -> throw new AssertionError(other.toString());
        };
    }

    DocumentDetails read(String name, String text) {
        return read(SomeFiles.text(name, text));
    }

    DocumentDetails read(IncomingFile file) {
        DocumentDetails document = settled(arrived(file));
        assertThat(document.state()).isEqualTo(DocumentState.READY);
        return document;
    }

    static DocumentPassage passage(EvidenceItem item) {
        return (DocumentPassage) item.content();
    }
}
