package org.claimdesk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;

/** Changes a screen from another thread than its own. */
public final class Screen {

    private Screen() {}

    /** Does nothing where nobody looks at the screen any more. */
    public static void change(UI ui, Command change) {
        try {
            var unused = ui.access(change);
        } catch (UIDetachedException e) {
            // The screen was left while the work was under way.
        }
    }
}
