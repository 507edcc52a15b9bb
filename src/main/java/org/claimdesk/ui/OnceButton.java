package org.claimdesk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.BooleanSupplier;

/**
 * Does its work once, however often it is pressed: a double click is one. Where the work was
 * refused, it can be pressed again.
 */
public class OnceButton extends Button {

    private boolean done;

    /**
     * @param work answers whether it was done
     */
    public OnceButton(String label, BooleanSupplier work) {
        super(label);
        setDisableOnClick(true);
        addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addClickListener(click -> press(work));
    }

    /** Lets it be pressed again: there is something new to be done. */
    public void again() {
        done = false;
        setEnabled(true);
    }

    private void press(BooleanSupplier work) {
        if (done) {
            return;
        }
        done = true;
        boolean isRefused = true;
        try {
            isRefused = !work.getAsBoolean();
        } finally {
            if (isRefused) {
                again();
            }
        }
    }
}
