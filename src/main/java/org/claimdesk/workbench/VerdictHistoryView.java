package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.claim.Claims;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.ui.FromAddress;
import org.claimdesk.ui.PageHeader;
import org.claimdesk.user.People;
import org.claimdesk.user.Roles;
import org.claimdesk.verdict.VerdictPaths;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.ui.RevisionHistory;

/** Every revision of the verdict on a claim. */
@Route(VerdictPaths.HISTORY)
@StyleSheet("claimdesk/verdict/revision.css")
@StyleSheet("claimdesk/verdict/history.css")
@RolesAllowed(Roles.READER)
class VerdictHistoryView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Verdicts verdicts;
    private final transient Claims claims;
    private final transient People people;

    VerdictHistoryView(Verdicts verdicts, Claims claims, People people) {
        this.verdicts = verdicts;
        this.claims = claims;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClaimDetails claim =
                event.getRouteParameters()
                        .get("claimId")
                        .flatMap(FromAddress.tried(ClaimId::of))
                        .flatMap(claims::find)
                        .orElseThrow(NotFoundException::new);
        Anchor back = new Anchor(ClaimPaths.claim(claim.id()), text("verdict.decision.to-claim"));
        Div body = new Div(history(claim.id()));
        body.addClassName("page-body");
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(claim.statement(), back)
                                .quoted()
                                .facts(new Div(text("verdict.history.all"))),
                        body);
    }

    @Override
    public String getPageTitle() {
        return text("verdict.history");
    }

    private Component history(ClaimId claim) {
        return verdicts.of(claim)
                .<Component>map(verdict -> new RevisionHistory(verdict, people::nameOf))
                .orElseGet(
                        () ->
                                new EmptyState(
                                        text("verdict.history.empty"),
                                        text("verdict.history.empty.what")));
    }
}
