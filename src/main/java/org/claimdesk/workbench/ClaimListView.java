package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.claim.RatingName;
import org.claimdesk.claim.ui.ClaimList;
import org.claimdesk.claim.ui.ClaimScreens;
import org.claimdesk.report.ui.ClaimsAtHand;
import org.claimdesk.report.ui.ReportScreens;
import org.claimdesk.ui.PageHeader;
import org.claimdesk.user.Roles;
import org.claimdesk.verdict.Scales;

/** All claims of the desk. */
@Route(ClaimPaths.LIST)
@Menu(title = "claim.list", order = 20)
@RolesAllowed(Roles.READER)
class ClaimListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ClaimList list;

    ClaimListView(ClaimScreens screens, ReportScreens reports, Scales scales) {
        list =
                screens.list(
                        scales.current().ratings().stream()
                                .map(rating -> new RatingName(rating.key(), rating.label()))
                                .toList());
        list.onNarrowed(this::keepInAddress);
        Button report =
                reports.aboutClaims(
                        () -> new ClaimsAtHand(list.selected(), list.total(), list::first));
        report.addThemeVariants(ButtonVariant.LUMO_SMALL);
        list.addAction(report);
        Div body = new Div(list);
        body.addClassName("page-body");
        getContent().addClassName("list-page");
        getContent().add(new PageHeader(text("claim.list"), list.actions()), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.show(event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return text("claim.list");
    }

    private void keepInAddress() {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(ClaimPaths.LIST, list.parameters()));
    }
}
