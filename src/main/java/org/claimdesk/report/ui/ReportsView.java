package org.claimdesk.report.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.claimdesk.report.ReportPaths;
import org.claimdesk.shared.ReportId;
import org.claimdesk.ui.FromAddress;
import org.claimdesk.ui.PageHeader;
import org.claimdesk.user.Roles;

/** The reports of the desk, whoever asked for them. */
@Route(ReportsView.PATH)
@Menu(title = "report.list", order = 60)
@RolesAllowed(Roles.READER)
@StyleSheet("claimdesk/report.css")
class ReportsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = ReportPaths.LIST;

    private final ReportList list;

    ReportsView(ReportScreens screens) {
        list = new ReportList(screens);
        Button ask = screens.aboutAnything();
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div body = new Div(list);
        body.addClassName("page-body");
        getContent().add(new PageHeader(text("report.list"), ask), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.show(
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(ReportPaths.REPORT)
                        .flatMap(FromAddress.tried(ReportId::of)));
    }

    @Override
    public String getPageTitle() {
        return text("report.list");
    }
}
