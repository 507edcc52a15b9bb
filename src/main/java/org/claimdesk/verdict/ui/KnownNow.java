package org.claimdesk.verdict.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.evidence.CellContextWords;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.verdict.FrozenEvidence;
import org.claimdesk.verdict.QuotationCheck;

/**
 * What is known now of the evidence that a revision froze.
 *
 * @param checks what came of it when its passages were last verified
 * @param origins where its documents came from
 * @param around what names quoted cells of sheets, and what they hold
 */
record KnownNow(
        List<QuotationCheck> checks,
        Origins origins,
        Map<EvidenceId, List<CellContextWords.Line>> around) {

    KnownNow {
        checks = List.copyOf(checks);
        around = Map.copyOf(around);
    }

    Optional<QuotationCheck> check(FrozenEvidence evidence) {
        return checks.stream()
                .filter(check -> check.evidence().filter(evidence.id()::equals).isPresent())
                .findFirst();
    }
}
