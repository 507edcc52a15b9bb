package org.claimdesk.evidence.edition;

import java.time.Instant;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;

/**
 * A piece of evidence that cites an edition of which there is a newer one, and nobody has said
 * anything about that yet.
 *
 * @param cited the document that it quotes
 * @param newest the newest edition of that
 * @param name of the newest: its title, or else that of its file
 * @param received when the newest came in
 */
public record ToldEdition(
        EvidenceId evidence,
        ClaimId claim,
        DocumentId cited,
        DocumentId newest,
        String name,
        Instant received) {}
