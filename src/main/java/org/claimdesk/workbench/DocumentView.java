package org.claimdesk.workbench;

import static org.claimdesk.ui.FromAddress.tried;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.ui.DocumentPanel;
import org.claimdesk.evidence.ui.EvidenceScreens;
import org.claimdesk.evidence.ui.EvidenceTexts;
import org.claimdesk.evidence.ui.LinkedPassages;
import org.claimdesk.evidence.ui.ShowsEvidence;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.user.Roles;

/** One document on a page of its own; opens at a passage, and links to a claim when told so. */
@Route(EvidencePaths.DOCUMENT)
@RolesAllowed(Roles.READER)
class DocumentView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle, ShowsEvidence {

    private final transient EvidenceScreens screens;
    private final transient Documents documents;
    private final transient Evidence evidence;
    private final transient Claims claims;
    private String title = "";

    DocumentView(EvidenceScreens screens, Documents documents, Evidence evidence, Claims claims) {
        this.screens = screens;
        this.documents = documents;
        this.evidence = evidence;
        this.claims = claims;
        getContent().addClassName("document-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DocumentDetails document =
                event.getRouteParameters()
                        .get(EvidencePaths.DOCUMENT_ID)
                        .flatMap(tried(DocumentId::of))
                        .flatMap(documents::find)
                        .orElseThrow(NotFoundException::new);
        show(document, event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(DocumentDetails document, QueryParameters parameters) {
        title = EvidenceTexts.title(document);
        Optional<ClaimId> claim =
                parameters
                        .getSingleParameter(EvidencePaths.CLAIM)
                        .flatMap(tried(ClaimId::of))
                        .filter(id -> claims.find(id).isPresent());
        DocumentPanel panel = screens.document(document, claim);
        LinkedPassages passages = screens.passages(document, panel::show);
        panel.addEvidenceChangedListener(event -> passages.refresh());
        parameters.getSingleParameter(EvidencePaths.VIEW).ifPresent(panel::look);
        panel.addViewChosenListener(chosen -> keepInAddress(document, parameters, chosen.view()));
        Div reading = new Div(panel);
        reading.addClassName("reading");
        Div body = new Div(reading, passages);
        body.addClassNames("page-body", "document-body");
        getContent().removeAll();
        getContent()
                .add(
                        screens.header(
                                document,
                                panel,
                                claim.map(claims::get).map(DocumentView::back).orElseGet(List::of),
                                passages::refresh),
                        body);
        parameters
                .getSingleParameter(EvidencePaths.AT)
                .flatMap(tried(EvidenceId::of))
                .flatMap(evidence::find)
                .ifPresent(panel::show);
    }

    private static void keepInAddress(
            DocumentDetails document, QueryParameters parameters, String view) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                EvidencePaths.document(document.id()),
                                parameters.merging(EvidencePaths.VIEW, view)));
    }

    /** Whoever came from a claim goes back to it, and sees meanwhile to which one they link. */
    private static List<Component> back(ClaimDetails claim) {
        Anchor back =
                new Anchor(ClaimPaths.claim(claim.id()), text("evidence.document.back-to-claim"));
        back.addClassName("back");
        Span statement = new Span(text("evidence.document.for-claim", claim.statement()));
        statement.addClassNames("small", "for-claim");
        statement.setTitle(claim.statement());
        return List.of(back, statement);
    }
}
