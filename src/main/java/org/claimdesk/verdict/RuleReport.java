package org.claimdesk.verdict;

import java.util.List;

/** What one rule says of a draft; nothing to object to means it is fulfilled. */
public record RuleReport(PublishingRule rule, List<Refusal> refusals) {

    public RuleReport {
        refusals = List.copyOf(refusals);
    }

    public boolean isFulfilled() {
        return refusals.isEmpty();
    }
}
