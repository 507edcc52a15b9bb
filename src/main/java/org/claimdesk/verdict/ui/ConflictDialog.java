package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.claimdesk.verdict.RevisionDifference;
import org.claimdesk.verdict.RevisionSnapshot;

/** Two people wrote at once: the second sees both and chooses. Nothing is lost until then. */
class ConflictDialog extends Dialog {

    /**
     * What somebody else wrote, and what this person did.
     *
     * @param what says what happened
     */
    record Both(String what, String theirName, RevisionSnapshot theirs, RevisionSnapshot mine) {}

    ConflictDialog(Both both, Runnable keepMine, Runnable takeTheirs) {
        setHeaderTitle(text("verdict.conflict.title"));
        setWidth("min(960px, 96vw)");
        add(
                new Paragraph(both.what()),
                new Comparison(
                        both.theirName(),
                        text("verdict.conflict.yours"),
                        RevisionDifference.between(both.theirs(), both.mine())));
        Button mine = new Button(text("verdict.conflict.keep-mine"), click -> end(keepMine));
        mine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button theirs = new Button(text("verdict.conflict.take-theirs"), click -> end(takeTheirs));
        Button later = new Button(text("verdict.conflict.later"), click -> close());
        later.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(later, theirs, mine);
    }

    private void end(Runnable choice) {
        close();
        choice.run();
    }
}
