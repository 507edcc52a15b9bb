package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.verification.Verifications;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A claim, documents, and passages of them that are linked to it. */
public abstract class DeskWithEvidence extends DeskWithDocuments {

    @Autowired protected Evidence evidence;
    @Autowired protected Verifications verifications;
    @Autowired protected Claims claims;

    protected final String words = "Tin rose by 4 % in May. Zinc fell. " + UUID.randomUUID();
    protected ClaimId claim;

    @BeforeEach
    protected void noteClaim() {
        claim = as(() -> claims.note(ClaimDescription.stating("Tin rose"))).id();
    }

    protected EvidenceItem link(DocumentDetails document, String quote, Stance stance) {
        LayerId layer = document.layer().orElseThrow().id();
        int start = as(() -> documents.text(layer)).orThrow().indexOf(quote);
        Selection selection = new Selection(start, start + quote.length(), quote);
        return switch (as(() -> evidence.link(claim, layer, List.of(selection), stance, ""))) {
            case LinkOutcome.Linked linked -> linked.item();
            case LinkOutcome other -> throw new AssertionError(other.toString());
        };
    }

    /** What a person typed from a document that nothing can read. */
    protected EvidenceItem typed(DocumentDetails document, NoteDraft note) {
        return switch (as(() -> evidence.note(claim, document.id(), note, Stance.SUPPORTS, ""))) {
            case LinkOutcome.Linked linked -> linked.item();
            case LinkOutcome other -> throw new AssertionError(other.toString());
        };
    }

    protected DocumentDetails read(String name, String text) {
        return read(SomeFiles.text(name, text));
    }

    protected DocumentDetails read(IncomingFile file) {
        DocumentDetails document = settled(arrived(file));
        assertThat(document.state()).isEqualTo(DocumentState.READY);
        return document;
    }

    protected static DocumentPassage passage(EvidenceItem item) {
        return (DocumentPassage) item.content();
    }
}
