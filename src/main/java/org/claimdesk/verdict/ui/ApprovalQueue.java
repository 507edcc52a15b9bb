package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.verdict.GivenRating;
import org.claimdesk.verdict.RevisionState;
import org.claimdesk.verdict.VerdictPaths;
import org.claimdesk.verdict.Waiting;

/** What waits for editors: for this person, to be published, and what others must decide. */
public class ApprovalQueue extends Composite<Nav> {

    private final transient Function<UserId, String> names;
    private final boolean mayDecide;

    /**
     * @param names what a person is called
     * @param mayDecide whether the person is an editor; to others all of it waits for somebody else
     */
    public ApprovalQueue(Function<UserId, String> names, boolean mayDecide) {
        this.names = names;
        this.mayDecide = mayDecide;
        getContent().addClassName("approval-queue");
        getContent().setAriaLabel(text("verdict.queue"));
    }

    public void show(List<Waiting> waiting, Optional<ClaimId> chosen) {
        getContent().removeAll();
        // Seen where the list has the screen to itself; beside it the decision has a heading.
        getContent().add(new H1(text("verdict.queue.title")));
        if (waiting.isEmpty()) {
            getContent()
                    .add(new EmptyState(text("verdict.queue.empty"), text("verdict.queue.what")));
            return;
        }
        List<Waiting> shown = waiting.stream().filter(one -> !isForOthers(one)).toList();
        part(
                mayDecide ? "verdict.queue.mine" : "verdict.queue",
                in(RevisionState.SUBMITTED, shown),
                chosen);
        part("verdict.queue.approved", in(RevisionState.APPROVED, shown), chosen);
        part("verdict.queue.others", waiting.stream().filter(this::isForOthers).toList(), chosen);
    }

    private boolean isForOthers(Waiting waiting) {
        return mayDecide && !waiting.isForMe();
    }

    private static List<Waiting> in(RevisionState state, List<Waiting> waiting) {
        return waiting.stream().filter(one -> one.state() == state).toList();
    }

    private void part(String title, List<Waiting> waiting, Optional<ClaimId> chosen) {
        if (waiting.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        waiting.forEach(one -> list.add(item(one, chosen)));
        getContent().add(new H2(text(title)), list);
    }

    private ListItem item(Waiting waiting, Optional<ClaimId> chosen) {
        Anchor link = new Anchor(VerdictPaths.approval(waiting.claim()));
        Span who =
                new Span(
                        text(
                                waiting.isCorrection()
                                        ? "verdict.queue.correction"
                                        : "verdict.queue.revision",
                                names.apply(waiting.author()),
                                waiting.number()));
        Div head = new Div(who, new TimeLabel(waiting.since()));
        head.addClassNames("head", "small", "muted");
        Div statement = new Div(new Span(waiting.statement()));
        statement.addClassNames("statement", "serif");
        link.add(head, statement, foot(waiting));
        if (chosen.filter(waiting.claim()::equals).isPresent()) {
            link.addClassName("chosen");
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private Div foot(Waiting waiting) {
        Div foot = new Div();
        foot.addClassNames("foot", "small");
        waiting.replaced()
                .filter(before -> !Optional.of(before).equals(waiting.rating()))
                .ifPresent(before -> foot.add(Looks.chip(before), new Span("\u2192")));
        waiting.rating().map(ApprovalQueue::chip).ifPresent(foot::add);
        Span counts = new Span(counts(waiting));
        counts.addClassName("muted");
        foot.add(counts);
        if (isForOthers(waiting)) {
            Span why = new Span(text("verdict.queue.why"));
            why.addClassName("muted");
            foot.add(why);
        }
        return foot;
    }

    /** Only what there is: nobody needs to read that nothing refutes it. */
    private static String counts(Waiting waiting) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("verdict.queue.supports", waiting.supports());
        counts.put("verdict.queue.refutes", waiting.refutes());
        counts.put("verdict.queue.gives-context", waiting.givesContext());
        return counts.values().stream().allMatch(count -> count == 0)
                ? text("verdict.evidence.none")
                : counts.entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(count -> text(count.getKey(), count.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static org.claimdesk.ui.Chip chip(GivenRating given) {
        return Looks.chip(given);
    }
}
