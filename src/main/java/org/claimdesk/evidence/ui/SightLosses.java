package org.claimdesk.evidence.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.claimdesk.evidence.Restrictions;
import org.claimdesk.ui.Watching;

/** Tells what is on a screen that something was restricted away from the person who looks. */
public final class SightLosses {

    private SightLosses() {}

    /**
     * As long as the component is on a screen.
     *
     * @param lost run there after each loss, of whatever it was
     */
    public static void watch(Component component, Restrictions restrictions, Runnable lost) {
        Watching.<Boolean>by(
                component,
                told -> Optional.of(restrictions.watchLosses(() -> told.accept(true))),
                told -> lost.run());
    }
}
