package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.ui.EvidenceScreens;
import org.claimdesk.evidence.ui.ShowsEvidence;
import org.claimdesk.user.Roles;

/** All documents of the desk. */
@Route(EvidencePaths.DOCUMENTS)
@Menu(title = "evidence.list", order = 30)
@RolesAllowed(Roles.READER)
class DocumentListView extends ListPage implements ShowsEvidence {

    DocumentListView(EvidenceScreens screens) {
        super(text("evidence.list"), EvidencePaths.DOCUMENTS, screens.list());
    }
}
