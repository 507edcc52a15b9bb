package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.ui.DocumentList;
import org.claimdesk.evidence.ui.EvidenceScreens;
import org.claimdesk.ui.PageHeader;
import org.claimdesk.user.Roles;

/** All documents of the desk. */
@Route(EvidencePaths.DOCUMENTS)
@Menu(title = "evidence.list", order = 30)
@RolesAllowed(Roles.READER)
class DocumentListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final DocumentList list;

    DocumentListView(EvidenceScreens screens) {
        list = screens.list();
        list.addFilterChangedListener(event -> keepInAddress());
        Div body = new Div(list);
        body.addClassName("page-body");
        getContent().addClassName("list-page");
        getContent()
                .add(
                        new PageHeader(
                                text("evidence.list"),
                                list.uploadButton().stream().toArray(Component[]::new)),
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.show(event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return text("evidence.list");
    }

    private void keepInAddress() {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(EvidencePaths.DOCUMENTS, list.parameters()));
    }
}
