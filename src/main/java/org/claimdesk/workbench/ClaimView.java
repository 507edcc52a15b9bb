package org.claimdesk.workbench;

import static org.claimdesk.ui.FromAddress.tried;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.ui.ClaimContext;
import org.claimdesk.claim.ui.ClaimForm;
import org.claimdesk.claim.ui.ClaimScreens;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.ui.DocumentShown;
import org.claimdesk.evidence.ui.EvidencePanel;
import org.claimdesk.evidence.ui.EvidenceScreens;
import org.claimdesk.evidence.ui.ShowsEvidence;
import org.claimdesk.report.ui.ReportScreens;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.ui.PageHeader;
import org.claimdesk.user.Roles;
import org.claimdesk.verdict.WayOut;
import org.claimdesk.verdict.ui.VerdictPanel;
import org.jspecify.annotations.Nullable;

/** One claim: in its context, its evidence and its verdict, side by side. */
@Route(ClaimPaths.CLAIM + "/:" + ClaimView.ID)
@StyleSheet("claimdesk/claim-page.css")
@RolesAllowed(Roles.READER)
class ClaimView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle, ShowsEvidence {

    static final String ID = "claimId";

    /** Query parameter: the document that lies open beside the claim. */
    static final String DOCUMENT = "document";

    private final transient Claims claims;
    private final transient EvidenceScreens evidence;
    private final transient ClaimScreens screens;
    private final transient ReportScreens reports;
    private final VerdictPanel verdict;
    private @Nullable ClaimContext shown;
    private transient Runnable again = () -> {};
    private String title = "";

    ClaimView(
            Claims claims,
            ClaimScreens screens,
            EvidenceScreens evidence,
            ReportScreens reports,
            VerdictPanel verdict) {
        this.reports = reports;
        this.claims = claims;
        this.screens = screens;
        this.evidence = evidence;
        this.verdict = verdict;
        getContent().addClassName("claim-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClaimDetails claim =
                event.getRouteParameters()
                        .get(ID)
                        .flatMap(tried(ClaimId::of))
                        .flatMap(claims::find)
                        .orElseThrow(NotFoundException::new);
        show(claim, event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void drawAnew() {
        again.run();
    }

    private void show(ClaimDetails claim, QueryParameters parameters) {
        again = () -> show(claims.get(claim.id()), parameters);
        title = claim.statement();
        EvidencePanel panel = evidence.panel(claim.id());
        PageHeader header =
                new PageHeader(claim.statement(), reports.aboutClaim(claim.id()))
                        .quoted()
                        .facts(screens.facts(claim));
        ClaimForm form = screens.form();
        form.show(claim);
        ClaimContext context = screens.context(claim);
        context.onOpen(this::moveOnTo);
        shown = context;
        form.onChanged(
                changed -> {
                    header.title(changed.statement()).facts(screens.facts(changed));
                    context.refreshMarks();
                    verdict.contentChanged();
                });
        Details about = new Details(text("workbench.claim.about"), form);
        Section article = column("context", new Div(about, context));
        Section gathered = column("evidence", panel);
        Section written = column("verdict", verdict);
        Component columns = new ThreeColumns("claim-columns", article, gathered, written);
        verdict.show(claim.id());
        panel.numberBy(verdict::numbers);
        verdict.onWayOut(way -> leadTo(way == WayOut.APPEARANCES ? article : gathered));
        Runnable movedOn =
                () -> {
                    header.facts(screens.facts(claims.get(claim.id())));
                    form.refresh();
                    context.refreshMarks();
                };
        verdict.onChange(
                () -> {
                    movedOn.run();
                    panel.renumber();
                });
        panel.addEvidenceChangedListener(
                changed -> {
                    movedOn.run();
                    verdict.contentChanged();
                });
        getContent().removeAll();
        getContent().add(header, columns);
        parameters
                .getSingleParameter(DOCUMENT)
                .flatMap(tried(DocumentId::of))
                .ifPresent(panel::open);
        parameters
                .getSingleParameter(EvidencePaths.AT)
                .flatMap(tried(EvidenceId::of))
                .ifPresent(panel::open);
        panel.addDocumentShownListener(shown -> keepInAddress(claim.id(), shown));
    }

    private static Section column(String name, Component content) {
        Section column = new Section(content);
        column.addClassNames("claim-column", name);
        return column;
    }

    /** Whoever steps from claim to claim by keys goes on doing so. */
    private void moveOnTo(ClaimId claim) {
        UI.getCurrent().navigate(ClaimPaths.claim(claim));
        if (shown != null) {
            shown.focusText();
        }
    }

    /** Brings the part of the page into view where a refusal can be dealt with. */
    private static void leadTo(Component column) {
        column.getElement().setAttribute("tabindex", "-1");
        column.getElement().executeJs("this.scrollIntoView(); this.focus()");
    }

    private void keepInAddress(ClaimId claim, DocumentShown shown) {
        QueryParameters parameters =
                shown.document()
                        .map(id -> QueryParameters.simple(Map.of(DOCUMENT, id.toString())))
                        .orElseGet(QueryParameters::empty);
        again = () -> show(claims.get(claim), parameters);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(ClaimPaths.claim(claim), parameters));
    }
}
