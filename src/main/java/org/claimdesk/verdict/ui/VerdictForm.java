package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimdesk.ui.DayField;
import org.claimdesk.ui.Dialogs;
import org.claimdesk.ui.KeyHint;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.ui.Times;
import org.claimdesk.verdict.Answer;
import org.claimdesk.verdict.Matter;
import org.claimdesk.verdict.PublishingRule;
import org.claimdesk.verdict.Refusal;
import org.claimdesk.verdict.RuleReport;
import org.claimdesk.verdict.Scale;
import org.claimdesk.verdict.WayOut;

/** Rating, rationale, "as of" date, and what still blocks the way to the public. */
class VerdictForm extends Div {

    private static final int PAUSE = 700;

    /** What can be done with what is typed. */
    interface Actions {

        void typed(Answer answer);

        void save(Answer answer);

        void submit(Answer answer);

        /** Leads to a part of the page outside this form. */
        void lead(WayOut way);
    }

    private final RatingGroup rating;
    private final RationaleEditor rationale;
    private final TextArea reason = new TextArea(text("verdict.reason"));
    private final DayField asOf = new DayField(text("verdict.as-of"));
    private final Checklist checklist = new Checklist(this::lead);
    private final Div refused = new Div();
    private final Span kept = new Span();
    private final Paragraph leftOut = new Paragraph();
    private final transient Clock clock;
    private final transient Actions actions;
    private boolean isShowing;

    VerdictForm(Scale scale, Matter matter, Clock clock, Actions actions) {
        this.actions = actions;
        this.clock = clock;
        allowUntilToday();
        rating = new RatingGroup(scale);
        rationale = new RationaleEditor(matter);
        addClassName("verdict-form");
        add(rating, rationaleField(), asOf, reason, checklist, leftOut, submitBar());
        leftOut.addClassNames("small", "left-out");
        leavesOut(0);
        reason.setHelperText(text("verdict.reason.help"));
        reason.setMaxLength(Answer.MAX_REASON);
        reason.setValueChangeMode(ValueChangeMode.TIMEOUT);
        reason.setValueChangeTimeout(PAUSE);
        reason.addClassName("reason");
        // Whatever is asked of the server takes what waits in the browser along.
        reason.addBlurListener(left -> typed());
        asOf.setHelperText(text("verdict.as-of.help"));
        rating.addValueChangeListener(change -> typed());
        reason.addValueChangeListener(change -> typed());
        asOf.addValueChangeListener(change -> typed());
        rationale.onChange(change -> typed());
        // Wherever on the page the keyboard is; a form that has this key for itself hears it first.
        Shortcuts.addShortcutListener(this, this::submitByKey, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
    }

    Answer answer() {
        return new Answer(
                rating.key(),
                rationale.value(),
                Optional.ofNullable(asOf.getValue()),
                Optional.of(reason.getValue()));
    }

    /** Puts an answer into the fields; nobody is told. */
    void show(Answer answer) {
        isShowing = true;
        rating.choose(answer.rating());
        rationale.show(answer.rationale());
        asOf.setValue(answer.asOf().orElse(null));
        reason.setValue(answer.reasonWithoutEvidence().orElse(""));
        isShowing = false;
    }

    /**
     * Says that passages that the author sees are no part of what is submitted.
     *
     * @param passages of documents that are restricted
     */
    final void leavesOut(int passages) {
        leftOut.setText(text("verdict.left-out", passages));
        leftOut.setVisible(passages > 0);
    }

    void refer(Matter matter) {
        rationale.refer(matter);
    }

    /**
     * @param isApproved whether somebody else approved just what is typed
     */
    void check(List<RuleReport> reports, boolean isApproved) {
        checklist.show(reports, isApproved);
        // Only there a reason without evidence can make a difference.
        boolean mayNeedReason =
                reports.stream()
                        .anyMatch(
                                report ->
                                        report.rule() == PublishingRule.EVIDENCE_OR_A_REASON
                                                && !report.isFulfilled());
        reason.setVisible(mayNeedReason || !reason.isEmpty());
    }

    /** Says beside the buttons why it did nothing. */
    void refuse(String what, List<Refusal> reasons) {
        refuseNothing();
        refused.add(RefusalBox.of(what, reasons, Checklist.LEADING, this::lead));
    }

    void refuseNothing() {
        refused.removeAll();
    }

    void kept(Instant at) {
        kept.removeAll();
        kept.add(new Span(text("verdict.kept")), new TimeLabel(at));
    }

    void keptNothing() {
        kept.removeAll();
    }

    private Div rationaleField() {
        Span title = new Span(text("verdict.editor.label"));
        title.addClassName("field-title");
        Span hint = new Span(new KeyHint("["), new Span(text("verdict.editor.hint")));
        hint.addClassNames("muted", "small");
        Div head = new Div(title, hint);
        head.addClassName("field-head");
        return new Div(head, rationale);
    }

    /** Stays in sight however long the rationale is, and with it what was refused. */
    private Div submitBar() {
        refused.addClassName("refused");
        Div bar = new Div(refused, buttons());
        bar.addClassName("submit-bar");
        return bar;
    }

    private Div buttons() {
        Button submit = new Button(text("verdict.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setSuffixComponent(new KeyHint("Ctrl \u23ce"));
        submit.getElement().setAttribute("aria-keyshortcuts", "Control+Enter");
        Button save = new Button(text("verdict.save"), click -> save());
        kept.addClassNames("kept", "small", "muted");
        kept.getElement().setAttribute("role", "status");
        Div buttons = new Div(submit, save, kept);
        buttons.addClassName("buttons");
        return buttons;
    }

    private void typed() {
        if (!isShowing) {
            actions.typed(answer());
        }
    }

    private void save() {
        allowUntilToday();
        if (!asOf.mustBeMended()) {
            actions.save(answer());
        }
    }

    /** In a dialog the key is none of the page's. */
    private void submitByKey() {
        if (!Dialogs.isOneOpen()) {
            submit();
        }
    }

    private void submit() {
        allowUntilToday();
        if (!asOf.mustBeMended()) {
            actions.submit(answer());
        }
    }

    /** A page may stay open over midnight. */
    private void allowUntilToday() {
        asOf.allow(
                Answer.EARLIEST_AS_OF,
                text("verdict.as-of.too-early"),
                LocalDate.ofInstant(clock.instant(), Times.zone()),
                text("verdict.as-of.too-late"));
    }

    private void lead(WayOut way) {
        switch (way) {
            case RATING -> rating.focusChosen();
            case RATIONALE -> rationale.focus();
            case REASON -> {
                reason.setVisible(true);
                reason.focus();
            }
            case AS_OF -> asOf.focus();
            case EVIDENCE, APPEARANCES, SUBMIT, RECALL, RELOAD, PUBLICATION, SOMEBODY_ELSE, WAIT ->
                    actions.lead(way);
        }
    }
}
