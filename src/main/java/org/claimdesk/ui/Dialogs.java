package org.claimdesk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;

/** What lies over the screen and has to be answered first. */
public final class Dialogs {

    private Dialogs() {}

    /** The keys of the whole page reach the server from within a dialog, too. */
    public static boolean isOneOpen() {
        return UI.getCurrent()
                .getChildren()
                .anyMatch(child -> child instanceof Dialog || child instanceof ConfirmDialog);
    }
}
