package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.verdict.VerdictPaths;
import org.claimdesk.verdict.Waiting;

/** One verdict of the queue; leads to the decision on it. */
class QueueRow extends ListItem {

    private final Anchor link = new Anchor();

    /**
     * @param author what its author is called
     * @param isForOthers whether somebody else has to decide, which the row gives the reason for
     */
    QueueRow(Waiting waiting, String author, boolean isForOthers) {
        Span who =
                new Span(
                        text(
                                waiting.isCorrection()
                                        ? "verdict.queue.correction"
                                        : "verdict.queue.revision",
                                author,
                                waiting.number()));
        Div head = new Div(who, new TimeLabel(waiting.since()));
        head.addClassNames("head", "small", "muted");
        Div statement = new Div(new Span(waiting.statement()));
        statement.addClassNames("statement", "serif");
        Div foot = foot(waiting);
        if (isForOthers) {
            Span why = new Span(text("verdict.queue.why"));
            why.addClassName("muted");
            foot.add(why);
        }
        link.setHref(VerdictPaths.approval(waiting.claim()));
        link.add(head, statement, foot);
        add(link);
    }

    void choose() {
        link.addClassName("chosen");
        link.getElement().setAttribute("aria-current", "true");
    }

    void focus() {
        link.focus();
    }

    private static Div foot(Waiting waiting) {
        Div foot = new Div();
        foot.addClassNames("foot", "small");
        if (waiting.isAltered()) {
            foot.add(new Span(text("verdict.altered", waiting.number())));
            return foot;
        }
        waiting.replaced()
                .filter(before -> !Optional.of(before).equals(waiting.rating()))
                .ifPresent(before -> foot.add(Looks.chip(before), new Span("\u2192")));
        waiting.rating().map(Looks::chip).ifPresent(foot::add);
        if (waiting.isApprovalAltered()) {
            Span forged = new Span(text("verdict.flow.approval-altered"));
            forged.addClassName("altered");
            foot.add(forged);
        }
        if (waiting.isChanged()) {
            foot.add(Looks.changed());
        }
        waiting.notBefore().ifPresent(end -> foot.add(embargo(end)));
        Span counts = new Span(counts(waiting));
        counts.addClassName("muted");
        foot.add(counts);
        return foot;
    }

    private static Span embargo(Instant end) {
        return new Span(new Text(text("verdict.queue.embargo") + " "), new TimeLabel(end));
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
}
