package org.claimdesk.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.springframework.stereotype.Component;

/**
 * What claims have of a document: the pieces that are linked to them, and those that no longer are
 * while a verdict still rests on them.
 */
@Component
class WithdrawnPieces {

    private final WithdrawalRows rows;
    private final List<FrozenPieces> frozen;

    WithdrawnPieces(WithdrawalRows rows, List<FrozenPieces> frozen) {
        this.rows = rows;
        this.frozen = List.copyOf(frozen);
    }

    /** The claims that rest on the document, each with how many pieces of it. */
    Map<ClaimId, Integer> claimsOn(DocumentId document) {
        Map<ClaimId, Integer> claims = new LinkedHashMap<>(rows.claimsOn(document));
        rows.unlinkedFrom(document)
                .forEach(
                        (claim, unlinked) -> {
                            int carrying = carrying(claim, unlinked);
                            if (carrying > 0) {
                                claims.merge(claim, carrying, Integer::sum);
                            }
                        });
        return claims;
    }

    /** How many pieces the claim rests on of documents that are withdrawn and open to all. */
    int count(ClaimId claim) {
        return rows.count(claim) + carrying(claim, rows.unlinkedAndWithdrawn(claim));
    }

    private int carrying(ClaimId claim, Collection<EvidenceId> unlinked) {
        return unlinked.isEmpty()
                ? 0
                : (int)
                        frozen.stream()
                                .flatMap(feature -> feature.of(claim).stream())
                                .distinct()
                                .filter(unlinked::contains)
                                .count();
    }
}
