package org.claimdesk.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.WithinModule;

/**
 * A passage with what it takes to verify it.
 *
 * @param isOpen whether all who may read can see its document
 * @param values hash of what cells hold behind the layer's text, where they do
 * @param before what came of it last
 * @param freshBefore what came of it last in a fresh extraction
 */
@WithinModule
public record LinkedPassage(
        Place place,
        DocumentId document,
        boolean isOpen,
        Sha256 documentSha256,
        String documentName,
        Sha256 layerSha256,
        Optional<Sha256> values,
        List<Span> spans,
        VerificationResult before,
        Optional<VerificationResult> freshBefore) {

    /** Where it comes among all of them: document by document, and layer by layer in each. */
    public record Place(UUID document, UUID layer, UUID evidence) {}
}
