package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.claimdesk.evidence.ChangeOutcome;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.Stance;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.Refusal;

/**
 * Changes stance and remark of a piece of evidence. Where somebody else did so meanwhile, both are
 * seen before one replaces the other.
 */
class Judging extends Composite<Div> {

    private final transient EvidenceScreens screens;
    private final transient Consumer<EvidenceItem> saved;
    private final transient Runnable cancel;

    /**
     * @param cancel what leads back to what is there now
     */
    Judging(
            EvidenceScreens screens,
            EvidenceItem item,
            Consumer<EvidenceItem> saved,
            Runnable cancel) {
        this.screens = screens;
        this.saved = saved;
        this.cancel = cancel;
        show(item, item.stance(), item.remark());
    }

    private void show(EvidenceItem seen, Stance stance, String remark) {
        JudgementForm form =
                new JudgementForm(
                        stance,
                        remark,
                        (newStance, newRemark) -> save(seen, newStance, newRemark),
                        cancel);
        getContent().removeAll();
        getContent().add(form);
        form.focusRemark();
    }

    private void save(EvidenceItem seen, Stance stance, String remark) {
        switch (screens.evidence().judge(seen.id(), stance, remark, seen.version())) {
            case ChangeOutcome.Changed(EvidenceItem now) -> saved.accept(now);
            case ChangeOutcome.Conflict(EvidenceItem theirs) -> {
                show(theirs, stance, remark);
                getContent().addComponentAsFirst(new Refusal(both(theirs), List.of()));
            }
            case ChangeOutcome.Unlinked() -> {
                Notices.refusal(text("evidence.unlinked-meanwhile"));
                cancel.run();
            }
        }
    }

    private static String both(EvidenceItem theirs) {
        String stance = nameOf("evidence.stance", theirs.stance());
        return theirs.remark().isEmpty()
                ? text("evidence.changed-meanwhile.stance", stance)
                : text("evidence.changed-meanwhile", stance, theirs.remark());
    }
}
