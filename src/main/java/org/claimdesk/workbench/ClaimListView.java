package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.claim.RatingName;
import org.claimdesk.claim.ui.ClaimList;
import org.claimdesk.claim.ui.ClaimScreens;
import org.claimdesk.report.ui.ClaimsAtHand;
import org.claimdesk.report.ui.ReportScreens;
import org.claimdesk.user.Roles;
import org.claimdesk.verdict.Scales;

/** All claims of the desk, and reports about those that it shows. */
@Route(ClaimPaths.LIST)
@Menu(title = "claim.list", order = 20)
@RolesAllowed(Roles.READER)
class ClaimListView extends ListPage {

    ClaimListView(ClaimScreens screens, ReportScreens reports, Scales scales) {
        super(text("claim.list"), ClaimPaths.LIST, withReports(list(screens, scales), reports));
    }

    private static ClaimList list(ClaimScreens screens, Scales scales) {
        return screens.list(
                scales.current().ratings().stream()
                        .map(rating -> new RatingName(rating.key(), rating.label()))
                        .toList());
    }

    private static ClaimList withReports(ClaimList list, ReportScreens reports) {
        Button report =
                reports.aboutClaims(
                        () -> new ClaimsAtHand(list.selected(), list.total(), list::shown));
        report.addThemeVariants(ButtonVariant.LUMO_SMALL);
        list.addAction(report);
        return list;
    }
}
