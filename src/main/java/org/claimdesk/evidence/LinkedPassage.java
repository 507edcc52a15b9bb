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
 * @param origin of its layer
 * @param before what came of it last
 * @param freshBefore what came of it last in a fresh extraction
 * @param larger the limits that an administrator allowed the reading of its document, if any
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
        LayerOrigin origin,
        List<Span> spans,
        Standing before,
        Optional<Standing> freshBefore,
        Optional<LargerLimits> larger) {

    /**
     * What came of it.
     *
     * @param distance how far it had moved
     * @param tool what got the fresh text that it was looked up in; empty for its layer
     */
    public record Standing(VerificationResult result, int distance, Optional<String> tool) {}

    /** Where it comes among all of them: document by document, and layer by layer in each. */
    public record Place(UUID document, UUID layer, UUID evidence) {}
}
