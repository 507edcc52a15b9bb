package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.Times;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.Step;
import org.claimdesk.verdict.StepKind;
import org.claimdesk.verdict.VerdictDetails;

/** How far a verdict has come: written, submitted, approved, published. */
class Flow extends OrderedList {

    private final transient Function<UserId, String> names;

    Flow(VerdictDetails verdict, Function<UserId, String> names) {
        this.names = names;
        addClassNames("flow", "small");
        getElement().setAttribute("aria-label", text("verdict.flow"));
        RevisionDetails latest = verdict.latest();
        long returns =
                verdict.revisions().stream()
                        .flatMap(revision -> revision.steps().stream())
                        .filter(step -> step.kind() == StepKind.RETURNED)
                        .count();
        add(evidence(latest));
        if (returns > 0) {
            add(stage(true, text("verdict.flow.returned", returns), ""));
        }
        add(
                stage("verdict.flow.submitted", latest, List.of(StepKind.SUBMITTED)),
                stage("verdict.flow.approved", latest, List.of(StepKind.APPROVED)),
                stage(
                        "verdict.flow.published",
                        latest,
                        List.of(StepKind.PUBLISHED, StepKind.CORRECTED)));
    }

    private static ListItem evidence(RevisionDetails latest) {
        if (latest.isAltered()) {
            return stage(false, text("verdict.evidence"), "");
        }
        int pieces = latest.snapshot().matter().evidence().size();
        return stage(pieces > 0, text("verdict.evidence"), text("verdict.flow.pieces", pieces));
    }

    private ListItem stage(String title, RevisionDetails revision, List<StepKind> kinds) {
        Optional<Step> step =
                revision.steps().stream().filter(s -> kinds.contains(s.kind())).findFirst();
        return stage(
                step.isPresent(),
                text(title),
                step.map(
                                taken ->
                                        text(
                                                "verdict.flow.by",
                                                names.apply(taken.by()),
                                                Times.format(taken.at())))
                        .orElse(""));
    }

    private static ListItem stage(boolean isDone, String title, String remark) {
        Div name = new Div(new Span((isDone ? "\u2713 " : "\u25cb ") + title));
        Div detail = new Div(new Span(remark));
        detail.addClassName("muted");
        ListItem stage = new ListItem(name, detail);
        stage.setClassName("done", isDone);
        return stage;
    }
}
