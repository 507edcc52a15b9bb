package org.claimdesk.evidence;

import java.util.Set;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Locator;

/**
 * A linked passage in a list.
 *
 * @param quote the words of its first span
 * @param locator where those stand
 * @param overtaken what became of its document
 */
public record PassageRow(
        EvidenceId id,
        ClaimId claim,
        DocumentId document,
        String documentName,
        Stance stance,
        String quote,
        Locator locator,
        LastVerification lastVerification,
        Set<Overtaken> overtaken) {}
