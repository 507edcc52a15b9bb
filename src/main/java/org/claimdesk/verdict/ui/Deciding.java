package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.Reason;
import org.claimdesk.verdict.DecisionOutcome;
import org.claimdesk.verdict.Refusal;

/** What follows a decision: a notice, or its refusal where it was asked for. */
class Deciding {

    private Runnable decided = () -> {};
    private boolean isOutdated;

    /** Told after anything was decided, and when what is shown may be so no longer. */
    void onDecision(Runnable listener) {
        decided = listener;
    }

    /** Answers why nothing was done, for the dialog that asked. */
    List<Refusal> end(DecisionOutcome outcome, String done) {
        return switch (outcome) {
            case DecisionOutcome.Done verdict -> {
                isOutdated = false;
                Notices.success(done);
                decided.run();
                yield List.of();
            }
            case DecisionOutcome.Refused(List<Refusal> reasons) -> {
                isOutdated = true;
                yield reasons;
            }
        };
    }

    /** The same where no dialog asked. */
    void endAtOnce(DecisionOutcome outcome, String done) {
        List<Refusal> reasons = end(outcome, done);
        if (!reasons.isEmpty()) {
            Notices.refusal(
                    text("verdict.decision.refused"),
                    reasons.stream().map(RefusalTexts::of).map(Reason::new).toList());
            decided.run();
        }
    }

    /** Whoever closes a dialog that was refused sees what is there now. */
    void open(Dialog dialog) {
        isOutdated = false;
        dialog.addOpenedChangeListener(
                change -> {
                    if (!change.isOpened() && isOutdated) {
                        decided.run();
                    }
                });
        dialog.open();
    }
}
