package org.claimdesk.verdict;

import java.util.List;

/** What became of a decision. */
public sealed interface DecisionOutcome {

    record Done(VerdictDetails verdict) implements DecisionOutcome {}

    /** All reasons at once. */
    record Refused(List<Refusal> reasons) implements DecisionOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    static DecisionOutcome refused(Refusal reason) {
        return new Refused(List.of(reason));
    }
}
