package org.claimdesk.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import java.util.stream.Stream;
import org.claimdesk.evidence.Restrictions;
import org.claimdesk.evidence.ui.ShowsEvidence;
import org.claimdesk.evidence.ui.SightLosses;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;

/**
 * Draws a screen anew as soon as something that it may show was restricted away from the person.
 * What lies over it goes: it may name what is gone. Nothing is said, since nothing was there.
 */
@org.springframework.stereotype.Component
class LostSight {

    private final Restrictions restrictions;
    private final CurrentUser currentUser;

    LostSight(Restrictions restrictions, CurrentUser currentUser) {
        this.restrictions = restrictions;
        this.currentUser = currentUser;
    }

    /** As long as that layout is on a screen. */
    void keepFrom(Component layout) {
        if (currentUser.may(Roles.READER)) {
            SightLosses.watch(
                    layout, restrictions, () -> layout.getUI().ifPresent(LostSight::drawAnew));
        }
    }

    private static void drawAnew(UI ui) {
        ui.getInternals().getActiveRouterTargetsChain().stream()
                .filter(ShowsEvidence.class::isInstance)
                .map(ShowsEvidence.class::cast)
                .findFirst()
                .ifPresent(
                        view -> {
                            over(ui).toList().forEach(LostSight::close);
                            view.drawAnew();
                        });
    }

    private static Stream<Component> over(Component component) {
        return Stream.concat(
                Stream.of(component), component.getChildren().flatMap(LostSight::over));
    }

    /** Taken off at once: what is only closed stays until the browser has said so. */
    private static void close(Component component) {
        switch (component) {
            case Dialog dialog -> dialog.close();
            case ConfirmDialog dialog -> dialog.close();
            case Notification notice -> notice.close();
            default -> {
                return;
            }
        }
        component.getElement().removeFromParent();
    }
}
