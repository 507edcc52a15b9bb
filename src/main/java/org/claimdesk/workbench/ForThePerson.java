package org.claimdesk.workbench;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.claimdesk.ui.Times;
import org.claimdesk.ui.UnexpectedErrors;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Preferences;
import org.claimdesk.user.Theme;
import org.springframework.stereotype.Component;

/** Draws each screen in the language, zone and colours of whoever looks at it. */
@Component
class ForThePerson implements VaadinServiceInitListener {

    /** Vaadin's own notice of a lost connection lies outside every landmark and names no role. */
    private static final String CONNECTION_IS_STATUS =
            "document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')";

    private final CurrentUser current;

    ForThePerson(CurrentUser current) {
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(
                        session -> session.getSession().setErrorHandler(new UnexpectedErrors()));
        event.getSource().setSystemMessagesProvider(new SystemWords());
        event.getSource().addUIInitListener(ui -> apply(ui.getUI(), current.preferences()));
    }

    static void apply(UI ui, Preferences preferences) {
        ui.setLocale(preferences.language());
        ui.getPage().executeJs(CONNECTION_IS_STATUS);
        Times.show(ui, preferences.zone());
        ui.getPage().setColorScheme(scheme(preferences.theme()));
    }

    static void look(Theme theme) {
        UI.getCurrent().getPage().setColorScheme(scheme(theme));
    }

    private static ColorScheme.Value scheme(Theme theme) {
        return switch (theme) {
            case SYSTEM -> ColorScheme.Value.SYSTEM;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }
}
