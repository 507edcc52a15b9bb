package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import org.claimdesk.evidence.LastVerification;
import org.claimdesk.evidence.VerificationResult;

/** How results of verifications are spoken of on screens. */
final class VerificationTexts {

    private VerificationTexts() {}

    /** As in: moved by 12 characters. */
    static String result(VerificationResult result, int distance) {
        return result == VerificationResult.MOVED && distance != 0
                ? text("evidence.result.moved-by", distance)
                : nameOf("evidence.result", result);
    }

    /** As in: in a fresh extraction by Apache Tika 3.3.0: moved by 12 characters. */
    static String fresh(LastVerification.Fresh fresh) {
        String result =
                fresh.obstacle()
                        .map(obstacle -> nameOf("evidence.fresh.obstacle", obstacle))
                        .orElseGet(() -> result(fresh.result(), fresh.distance()));
        return fresh.tool()
                .map(tool -> text("evidence.fresh.by", tool, result))
                .orElseGet(() -> text("evidence.fresh", result));
    }
}
