package org.claimdesk.verdict;

import java.util.Optional;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.shared.EvidenceId;

/**
 * What came of holding a quotation against its text just now.
 *
 * @param evidence the piece of evidence; none for words of the claim's own articles
 */
public record QuotationCheck(
        Optional<EvidenceId> evidence, String quote, VerificationResult result) {

    public boolean stands() {
        return result == VerificationResult.EXACT;
    }
}
