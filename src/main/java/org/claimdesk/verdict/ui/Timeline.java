package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.shared.RevisionId;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.Step;
import org.claimdesk.verdict.StepKind;
import org.claimdesk.verdict.VerdictDetails;

/** What happened to the verdict, the latest first. */
class Timeline extends OrderedList {

    private final transient Function<UserId, String> names;

    Timeline(VerdictDetails verdict, Function<UserId, String> names, int most) {
        this.names = names;
        addClassNames("timeline", "small");
        getElement().setAttribute("aria-label", text("verdict.timeline"));
        Map<RevisionId, RevisionDetails> revisions =
                verdict.revisions().stream()
                        .collect(Collectors.toMap(RevisionDetails::id, Function.identity()));
        steps(verdict).stream()
                .limit(most)
                .forEach(
                        step ->
                                add(
                                        item(
                                                step,
                                                Objects.requireNonNull(
                                                        revisions.get(step.revision())))));
    }

    private static List<Step> steps(VerdictDetails verdict) {
        return verdict.revisions().reversed().stream()
                .flatMap(revision -> revision.steps().stream())
                .filter(step -> step.kind() != StepKind.OVERTAKEN)
                .filter(step -> step.kind() != StepKind.REPLACED)
                .sorted(Comparator.comparing(Step::at))
                .toList()
                .reversed();
    }

    private ListItem item(Step step, RevisionDetails revision) {
        Span what = new Span(StepWords.of(step, revision));
        what.addClassName("bold");
        ListItem item =
                new ListItem(
                        what,
                        new Span(
                                text(
                                        "verdict.timeline.by",
                                        revision.number(),
                                        names.apply(step.by()))));
        step.note()
                .ifPresent(
                        note -> {
                            Span words = new Span(text("verdict.quoted", note));
                            words.addClassName("serif");
                            item.add(words);
                        });
        TimeLabel time = new TimeLabel(step.at());
        time.addClassName("muted");
        item.add(time);
        return item;
    }
}
