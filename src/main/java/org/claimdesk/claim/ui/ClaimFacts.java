package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.Topic;
import org.claimdesk.ui.PartialDates;
import org.claimdesk.ui.Times;

/** What is known about a claim, in one line below its statement. */
final class ClaimFacts {

    private ClaimFacts() {}

    static Component[] of(ClaimDetails claim, ClaimScreens screens) {
        ClaimDescription description = claim.description();
        List<Component> facts = new ArrayList<>();
        facts.add(new ClaimChip(claim.status(), claim.verdict()));
        if (claim.withdrawnEvidence() > 0) {
            facts.add(ClaimTable.onWithdrawn());
        }
        if (claim.speaker() != null) {
            facts.add(new Span(text("claim.fact.said-by", claim.speaker().name())));
        }
        if (description.said() != null) {
            facts.add(new Span(PartialDates.format(description.said())));
        }
        facts.add(new Span(nameOf("claim.kind", description.kind())));
        if (!claim.topics().isEmpty()) {
            facts.add(
                    new Span(
                            claim.topics().stream()
                                    .map(Topic::name)
                                    .collect(Collectors.joining(" · "))));
        }
        if (!description.reason().isEmpty()) {
            facts.add(new Span(text("claim.fact.selected", description.reason())));
        }
        if (claim.assignee() != null) {
            facts.add(new Span(text("claim.fact.assignee", screens.nameOf(claim.assignee()))));
        }
        if (claim.dueAt() != null) {
            facts.add(new Span(text("claim.fact.due", Times.format(claim.dueAt()))));
        }
        return facts.toArray(Component[]::new);
    }
}
