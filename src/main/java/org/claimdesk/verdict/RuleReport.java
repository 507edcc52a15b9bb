package org.claimdesk.verdict;

import java.util.List;

/**
 * What one rule says of a draft.
 *
 * @param isIdle whether there is nothing yet that the rule could object to
 * @param refusals nothing to object to means it is fulfilled
 */
public record RuleReport(PublishingRule rule, boolean isIdle, List<Refusal> refusals) {

    public RuleReport {
        refusals = List.copyOf(refusals);
    }

    static RuleReport of(PublishingRule rule, Draft draft) {
        return new RuleReport(rule, rule.isIdle(draft), rule.check(draft));
    }

    public boolean isFulfilled() {
        return refusals.isEmpty();
    }
}
