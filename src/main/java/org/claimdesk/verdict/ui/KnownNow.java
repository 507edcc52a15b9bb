package org.claimdesk.verdict.ui;

import java.util.List;
import java.util.Optional;
import org.claimdesk.verdict.FrozenEvidence;
import org.claimdesk.verdict.QuotationCheck;

/**
 * What is known now of the evidence that a revision froze.
 *
 * @param checks what came of it when its passages were last verified
 * @param origins where its documents came from
 */
record KnownNow(List<QuotationCheck> checks, Origins origins) {

    KnownNow {
        checks = List.copyOf(checks);
    }

    Optional<QuotationCheck> check(FrozenEvidence evidence) {
        return checks.stream()
                .filter(check -> check.evidence().filter(evidence.id()::equals).isPresent())
                .findFirst();
    }
}
