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
 * @param withdrawnDocument name of its document, where that is withdrawn
 */
public record QuotationCheck(
        Optional<EvidenceId> evidence,
        String quote,
        VerificationResult result,
        Optional<Instant> at,
        boolean mayBeUsed,
        Optional<String> withdrawnDocument) {

    /** Of words that nobody said may not be used, of no document that is withdrawn. */
    public QuotationCheck(
            Optional<EvidenceId> evidence,
            String quote,
            VerificationResult result,
            Optional<Instant> at) {
        this(evidence, quote, result, at, true, Optional.empty());
    }

    /** Whether it can carry a verdict: its words stand, and so does their document. */
    public boolean carries() {
        return stands() && isOfWhatStands();
    }

    /** Whether its document is not withdrawn. */
    boolean isOfWhatStands() {
        return withdrawnDocument.isEmpty();
    }

    public boolean stands() {
        return result == VerificationResult.EXACT;
    }
}
