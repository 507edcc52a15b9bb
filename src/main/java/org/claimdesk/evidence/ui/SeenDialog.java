package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.claimdesk.evidence.edition.EditionsOfClaims;
import org.claimdesk.shared.TextRules;
import org.claimdesk.ui.OnceButton;
import org.claimdesk.ui.WrittenDialog;

/** Asks why a claim goes on citing an earlier edition. */
class SeenDialog extends WrittenDialog {

    SeenDialog(String newest, Consumer<String> answered) {
        setHeaderTitle(text("edition.seen.title", newest));
        setWidth("460px");
        TextArea reason = new TextArea(text("edition.seen.reason"));
        reason.setValue(text("edition.seen.usual"));
        reason.setMaxLength(EditionsOfClaims.LONGEST_REASON);
        reason.setWidthFull();
        reason.setAutofocus(true);
        OnceButton save =
                new OnceButton(
                        text("edition.seen.save"),
                        () -> {
                            boolean isWritten = !TextRules.showsNothing(reason.getValue());
                            reason.setInvalid(!isWritten);
                            reason.setErrorMessage(
                                    isWritten ? null : text("edition.seen.reason-needed"));
                            if (isWritten) {
                                close();
                                answered.accept(reason.getValue());
                            }
                            return isWritten;
                        });
        add(new Paragraph(text("edition.seen.what")), reason);
        getFooter().add(new Button(text("ui.cancel"), click -> close()), save);
    }
}
