package org.claimdesk.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that is hard to take back. Names the action and the item. */
public class Confirmation extends ConfirmDialog {

    /**
     * @param question names action and item, as in {@code Withdraw "Exports fell"?}
     * @param consequence what will be different afterwards
     * @param action the words on the button: the same verb, never "OK"
     */
    public Confirmation(String question, String consequence, String action, Runnable confirmed) {
        setHeader(question);
        setText(consequence);
        setCancelable(true);
        setCancelText(text("ui.cancel"));
        setConfirmText(action);
        addConfirmListener(event -> confirmed.run());
    }

    /** For what destroys or shuts out: the button shows it. */
    public Confirmation dangerous() {
        setConfirmButtonTheme("error primary");
        return this;
    }
}
