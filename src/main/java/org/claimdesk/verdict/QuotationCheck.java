package org.claimdesk.verdict;

import java.time.Instant;
import java.util.Optional;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.shared.EvidenceId;

/**
 * What came of holding a quotation against its text just now.
 *
 * @param at empty for what is checked whenever it is asked for
 * @param mayBeUsed false where its document was given not for use
 * @param evidence the piece of evidence; none for words of the claim's own articles
 */
public record QuotationCheck(
        Optional<EvidenceId> evidence,
        String quote,
        VerificationResult result,
        Optional<Instant> at,
        boolean mayBeUsed) {

    /** Of words that nobody said may not be used. */
    public QuotationCheck(
            Optional<EvidenceId> evidence,
            String quote,
            VerificationResult result,
            Optional<Instant> at) {
        this(evidence, quote, result, at, true);
    }

    public boolean stands() {
        return result == VerificationResult.EXACT;
    }
}
