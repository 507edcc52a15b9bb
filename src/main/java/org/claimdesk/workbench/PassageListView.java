package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.ui.EvidenceScreens;
import org.claimdesk.evidence.ui.ShowsEvidence;
import org.claimdesk.user.Roles;

/** All passages that claims rest on, and how they stand. */
@Route(EvidencePaths.PASSAGES)
@RolesAllowed(Roles.READER)
class PassageListView extends ListPage implements ShowsEvidence {

    PassageListView(EvidenceScreens screens) {
        super(text("evidence.checked"), EvidencePaths.PASSAGES, screens.passageList());
    }
}
