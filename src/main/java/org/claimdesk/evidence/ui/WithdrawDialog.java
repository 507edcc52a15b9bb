package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.Withdrawal;
import org.claimdesk.evidence.WithdrawalOutcome;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.OnceButton;
import org.claimdesk.ui.WrittenDialog;

/** Asks why a document is withdrawn, or why that is taken back, and tells what will follow. */
class WithdrawDialog extends WrittenDialog {

    private final transient EvidenceScreens screens;
    private final transient DocumentDetails document;
    private final transient Consumer<DocumentDetails> done;
    private final TextArea reason = new TextArea(text("evidence.withdrawn.reason"));

    private WithdrawDialog(
            EvidenceScreens screens,
            DocumentDetails document,
            Consumer<DocumentDetails> done,
            String title,
            String consequence,
            String action) {
        this.screens = screens;
        this.document = document;
        this.done = done;
        setHeaderTitle(title);
        setWidth("560px");
        reason.setMaxLength(Withdrawal.LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        Div form = new Div(new Paragraph(consequence), reason);
        form.addClassName("form");
        add(form);
        getFooter()
                .add(
                        new Button(text("ui.cancel"), click -> close()),
                        new OnceButton(action, this::decide));
    }

    static WithdrawDialog withdrawing(
            EvidenceScreens screens, DocumentDetails document, Consumer<DocumentDetails> done) {
        return new WithdrawDialog(
                screens,
                document,
                done,
                text("evidence.withdrawn.do.title", document.name()),
                text("evidence.withdrawn.do.consequence", claims(screens, document)),
                text("evidence.withdrawn.do.confirm"));
    }

    static WithdrawDialog takingBack(
            EvidenceScreens screens, DocumentDetails document, Consumer<DocumentDetails> done) {
        return new WithdrawDialog(
                screens,
                document,
                done,
                text("evidence.withdrawn.undo.title", document.name()),
                text("evidence.withdrawn.undo.consequence", claims(screens, document)),
                text("evidence.withdrawn.undo.confirm"));
    }

    private static long claims(EvidenceScreens screens, DocumentDetails document) {
        return screens.evidence().of(document.id()).stream()
                .map(item -> item.claim())
                .distinct()
                .count();
    }

    private boolean decide() {
        WithdrawalOutcome outcome =
                document.withdrawal().isEmpty()
                        ? screens.withdrawals().withdraw(document.id(), reason.getValue())
                        : screens.withdrawals().takeBack(document.id(), reason.getValue());
        return switch (outcome) {
            case WithdrawalOutcome.Done(DocumentDetails now) -> ended(now);
            case WithdrawalOutcome.WasSo(DocumentDetails now) -> {
                Notices.refusal(text("evidence.withdrawn.was-so"));
                yield ended(now);
            }
            case WithdrawalOutcome.NoReason() -> {
                reason.setInvalid(true);
                reason.setErrorMessage(text("evidence.withdrawn.reason.missing"));
                reason.focus();
                yield false;
            }
        };
    }

    private boolean ended(DocumentDetails now) {
        close();
        done.accept(now);
        return true;
    }
}
