package org.claimdesk.workbench;

import static org.claimdesk.ui.FromAddress.tried;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.ui.EvidenceScreens;
import org.claimdesk.evidence.ui.EvidenceTexts;
import org.claimdesk.evidence.ui.ShowsEvidence;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.ui.PageHeader;
import org.claimdesk.ui.Times;
import org.claimdesk.user.Roles;

/** Two editions of the same thing, side by side. */
@Route(EvidencePaths.COMPARISON)
@RolesAllowed(Roles.READER)
class ComparisonView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle, ShowsEvidence {

    private final transient EvidenceScreens screens;
    private final transient Documents documents;
    private final transient Claims claims;
    private String title = "";

    ComparisonView(EvidenceScreens screens, Documents documents, Claims claims) {
        this.screens = screens;
        this.documents = documents;
        this.claims = claims;
        getContent().addClassName("comparison-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Anchor> back =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(EvidencePaths.CLAIM)
                        .flatMap(tried(ClaimId::of))
                        .flatMap(claims::find)
                        .map(ComparisonView::back);
        show(found(event, EvidencePaths.DOCUMENT_ID), found(event, EvidencePaths.NEWER_ID), back);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private DocumentDetails found(BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters()
                .get(parameter)
                .flatMap(tried(DocumentId::of))
                .flatMap(documents::find)
                .orElseThrow(NotFoundException::new);
    }

    private static Anchor back(ClaimDetails claim) {
        Anchor back =
                new Anchor(ClaimPaths.claim(claim.id()), text("evidence.document.back-to-claim"));
        back.setTitle(claim.statement());
        back.addClassName("edition-link");
        return back;
    }

    private void show(DocumentDetails earlier, DocumentDetails newer, Optional<Anchor> back) {
        title =
                text(
                        "edition.compare.title",
                        EvidenceTexts.title(earlier),
                        EvidenceTexts.title(newer));
        PageHeader header = new PageHeader(title);
        List<Component> ways = new ArrayList<>();
        back.ifPresent(ways::add);
        ways.add(link(earlier, "edition.earlier-of"));
        ways.add(link(newer, "edition.newer-of"));
        header.facts(ways.toArray(Component[]::new));
        Div body = new Div(screens.comparison(earlier, newer));
        body.addClassName("page-body");
        getContent().removeAll();
        getContent().add(header, body);
    }

    private static Anchor link(DocumentDetails document, String key) {
        Anchor link =
                new Anchor(
                        EvidencePaths.document(document.id()),
                        text(
                                "edition.head",
                                text(key, EvidenceTexts.title(document)),
                                Times.format(document.at())));
        link.addClassName("edition-link");
        return link;
    }
}
