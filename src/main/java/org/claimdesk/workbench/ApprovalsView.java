package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.article.Articles;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.ui.EvidenceScreens;
import org.claimdesk.evidence.ui.ShowsEvidence;
import org.claimdesk.evidence.ui.ToldClaim;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.People;
import org.claimdesk.user.Roles;
import org.claimdesk.verdict.VerdictPaths;
import org.claimdesk.verdict.Waiting;
import org.claimdesk.verdict.WaitingPart;
import org.claimdesk.verdict.WaitingVerdicts;
import org.claimdesk.verdict.ui.ApprovalQueue;
import org.claimdesk.verdict.ui.DecisionPane;

/** What waits for editors, and beside it the one to decide on. */
@Route(VerdictPaths.APPROVALS + "/:" + ApprovalsView.CLAIM + "?")
@Menu(title = "verdict.queue.title", order = 40)
@StyleSheet("claimdesk/verdict/revision.css")
@StyleSheet("claimdesk/verdict/approvals.css")
@RolesAllowed(Roles.READER)
class ApprovalsView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle, ShowsEvidence {

    static final String CLAIM = "claimId";

    private final transient WaitingVerdicts waiting;
    private final transient Claims claims;
    private final transient CurrentUser user;
    private final ApprovalQueue queue;
    private final DecisionPane pane;
    private final ToldClaim told;

    ApprovalsView(
            WaitingVerdicts waiting,
            Claims claims,
            Articles articles,
            People people,
            CurrentUser user,
            EvidenceScreens evidence,
            DecisionPane pane) {
        told = evidence.toldClaim();
        this.user = user;
        this.waiting = waiting;
        this.claims = claims;
        this.pane = pane;
        pane.linkPlaces((claim, words) -> new PlaceInArticle(articles, claim, words));
        queue = new ApprovalQueue(waiting, people::nameOf, user.may(Roles.EDITOR));
        getContent().addClassName("approvals");
        Anchor back = new Anchor(VerdictPaths.APPROVALS, text("verdict.queue.back"));
        back.addClassName("back");
        Div decision = new Div(back, told, pane);
        decision.addClassName("decision");
        getContent().add(queue, decision);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ClaimId> asked = event.getRouteParameters().get(CLAIM).map(ApprovalsView::claim);
        asked.filter(id -> claims.find(id).isEmpty())
                .ifPresent(
                        id -> {
                            throw new NotFoundException();
                        });
        Optional<ClaimId> chosen = asked.or(this::nextForMe);
        getContent().setClassName("chosen", asked.isPresent());
        queue.show(chosen);
        chosen.ifPresentOrElse(pane::show, pane::showNothing);
        chosen.ifPresentOrElse(told::show, told::showNothing);
        // Going there again also counts again what waits.
        pane.onDecision(() -> chosen.map(VerdictPaths::approval).ifPresent(ApprovalsView::go));
    }

    @Override
    public String getPageTitle() {
        return text("verdict.queue.title");
    }

    /** What an editor may decide on, or else publish, and has waited longest. */
    private Optional<ClaimId> nextForMe() {
        return Stream.of(WaitingPart.TO_DECIDE, WaitingPart.TO_PUBLISH)
                .filter(part -> user.may(Roles.EDITOR))
                .flatMap(part -> waiting.first(part, 1).rows().stream())
                .map(Waiting::claim)
                .findFirst();
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path);
    }

    private static ClaimId claim(String id) {
        try {
            return ClaimId.of(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
