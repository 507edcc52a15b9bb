package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.verdict.WaitingPart;
import org.claimdesk.verdict.WaitingVerdicts;

/** What waits for editors: for this person, to be published, and what others must decide. */
public class ApprovalQueue extends Composite<Nav> {

    private final EmptyState empty =
            new EmptyState(text("verdict.queue.empty"), text("verdict.queue.what"));
    private final List<QueuePart> parts;

    /**
     * @param names what a person is called
     * @param mayDecide whether the person is an editor; to others all of it waits for somebody else
     */
    public ApprovalQueue(
            WaitingVerdicts waiting, Function<UserId, String> names, boolean mayDecide) {
        parts =
                WaitingPart.ofQueue(mayDecide).stream()
                        .map(part -> new QueuePart(waiting, names, part, text(title(part))))
                        .toList();
        getContent().addClassName("approval-queue");
        getContent().setAriaLabel(text("verdict.queue"));
        // Seen where the list has the screen to itself; beside it the decision has a heading.
        getContent().add(new H1(text("verdict.queue.title")), empty);
        parts.forEach(getContent()::add);
    }

    /** Reads again what waits; the chosen one is marked wherever it stands. */
    public void show(Optional<ClaimId> chosen) {
        parts.forEach(part -> part.show(chosen));
        empty.setVisible(parts.stream().noneMatch(QueuePart::isVisible));
    }

    private static String title(WaitingPart part) {
        return switch (part) {
            case SUBMITTED -> "verdict.queue";
            case TO_DECIDE -> "verdict.queue.mine";
            case APPROVED, TO_PUBLISH -> "verdict.queue.approved";
            case FOR_OTHERS -> "verdict.queue.others";
            case MINE -> throw new IllegalArgumentException("No part of the queue: " + part);
        };
    }
}
