package org.claimdesk.evidence.edition;

import java.util.List;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.shared.Selection;

/**
 * Whether a quotation of an earlier edition still stands in a newer one.
 *
 * @param result {@code EXACT}, {@code MOVED}, {@code CHANGED} or {@code MISSING}
 * @param there what stands there, piece by piece: the words, or similar ones; empty where nothing
 *     can be proposed
 */
public record EditionStanding(EvidenceItem item, VerificationResult result, List<Selection> there) {

    public EditionStanding {
        there = List.copyOf(there);
    }
}
