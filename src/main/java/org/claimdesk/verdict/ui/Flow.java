package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.Shape;
import org.claimdesk.ui.Times;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionState;
import org.claimdesk.verdict.StepKind;
import org.claimdesk.verdict.VerdictDetails;

/**
 * How far a verdict has come: written, submitted, approved, published. Where it stands now is
 * marked, also where it came back.
 */
class Flow extends OrderedList {

    private final transient Function<UserId, String> names;
    private final transient RevisionDetails latest;

    Flow(VerdictDetails verdict, Function<UserId, String> names) {
        this.names = names;
        latest = verdict.latest();
        addClassNames("flow", "small");
        getElement().setAttribute("aria-label", text("verdict.flow"));
        add(evidence(), submission(returnsBefore(verdict)), approval(verdict), publication());
    }

    /** How often earlier revisions came back on this way, which begins after what was public. */
    private static long returnsBefore(VerdictDetails verdict) {
        return verdict.revisions().stream()
                .skip(1)
                .takeWhile(revision -> !revision.state().wasPublished())
                .flatMap(revision -> revision.steps().stream())
                .filter(step -> step.kind() == StepKind.RETURNED)
                .count();
    }

    private ListItem evidence() {
        if (latest.isAltered()) {
            return stage(Shape.OPEN, text("verdict.evidence"), "");
        }
        int pieces = latest.snapshot().matter().evidence().size();
        return stage(
                pieces > 0 ? Shape.DONE : Shape.OPEN,
                text("verdict.evidence"),
                text("verdict.flow.pieces", pieces));
    }

    private ListItem submission(long returns) {
        String before = returns > 0 ? text("verdict.flow.returned", returns) : "";
        return switch (latest.state()) {
            case SAVED -> now(stage(Shape.DRAFT, text("verdict.flow.draft"), before));
            case RECALLED ->
                    now(stage(Shape.DRAFT, text("verdict.flow.recalled"), by(StepKind.RECALLED)));
            case RETURNED ->
                    now(stage(Shape.MISSING, text("verdict.flow.back"), by(StepKind.RETURNED)));
            case SUBMITTED -> now(submitted(Shape.WAITING, before));
            case APPROVED, PUBLISHED, CORRECTED, WITHDRAWN, OVERTAKEN ->
                    submitted(Shape.DONE, before);
        };
    }

    private ListItem submitted(Shape shape, String before) {
        return stage(shape, text("verdict.flow.submitted"), by(StepKind.SUBMITTED), before);
    }

    private ListItem approval(VerdictDetails verdict) {
        if (latest.isApprovalAltered()) {
            ListItem forged = stage(Shape.MISSING, text("verdict.flow.approval-altered"), "");
            return latest.state() == RevisionState.APPROVED ? now(forged) : forged;
        }
        if (latest.state() == RevisionState.APPROVED) {
            return now(
                    verdict.isOvertakenByContent()
                            ? stage(
                                    Shape.MISSING,
                                    text("verdict.flow.changed"),
                                    by(StepKind.APPROVED))
                            : stage(
                                    Shape.DONE,
                                    text("verdict.flow.approved"),
                                    by(StepKind.APPROVED)));
        }
        boolean isDone = latest.state().wasPublished();
        return stage(
                isDone ? Shape.DONE : Shape.OPEN,
                text("verdict.flow.approved"),
                isDone ? by(StepKind.APPROVED) : "");
    }

    private ListItem publication() {
        return switch (latest.state()) {
            case PUBLISHED, CORRECTED ->
                    now(
                            stage(
                                    Shape.DONE,
                                    text("verdict.flow.published"),
                                    by(StepKind.PUBLISHED, StepKind.CORRECTED)));
            case WITHDRAWN ->
                    now(
                            stage(
                                    Shape.MISSING,
                                    text("verdict.flow.withdrawn"),
                                    by(StepKind.WITHDRAWN)));
            case SAVED, SUBMITTED, RECALLED, RETURNED, APPROVED, OVERTAKEN ->
                    stage(Shape.OPEN, text("verdict.flow.published"), "");
        };
    }

    /** Who took the step last, and when. */
    private String by(StepKind... kinds) {
        return latest.steps().reversed().stream()
                .filter(step -> List.of(kinds).contains(step.kind()))
                .findFirst()
                .map(
                        taken ->
                                text(
                                        "verdict.flow.by",
                                        names.apply(taken.by()),
                                        Times.format(taken.at())))
                .orElse("");
    }

    private static ListItem now(ListItem stage) {
        stage.addClassName("now");
        stage.getElement().setAttribute("aria-current", "step");
        return stage;
    }

    private static ListItem stage(Shape shape, String title, String... remarks) {
        ListItem stage = new ListItem(new Div(new Span(shape.symbol() + " " + title)));
        for (String remark : remarks) {
            Div detail = new Div(new Span(remark));
            detail.addClassName("muted");
            stage.add(detail);
        }
        stage.setClassName("done", shape == Shape.DONE);
        stage.setClassName("halted", shape == Shape.MISSING);
        return stage;
    }
}
