package org.claimdesk.user.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.claimdesk.ui.PageHeader;
import org.claimdesk.ui.SettingsPart;
import org.claimdesk.user.AccountPaths;
import org.claimdesk.user.Desk;
import org.claimdesk.user.Roles;

/** What the desk calls itself and how it counts time. */
@Route(AccountPaths.SETTINGS)
@Menu(title = "user.settings", order = 910)
@RolesAllowed(Roles.ADMINISTRATOR)
@StyleSheet("claimdesk/administration.css")
class SettingsView extends Composite<Div> implements HasDynamicTitle {

    SettingsView(Desk desk, List<SettingsPart> parts) {
        Div body = new Div(new SettingsForm(desk));
        parts.forEach(part -> body.add(part.component()));
        body.addClassName("page-body");
        getContent().add(new PageHeader(text("user.settings")), body);
    }

    @Override
    public String getPageTitle() {
        return text("user.settings");
    }
}
