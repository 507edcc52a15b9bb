package org.claimdesk.evidence.ui;

import org.claimdesk.evidence.Stretch;
import org.claimdesk.shared.LayerId;

/** The two texts of a comparison, read whenever something of them is to be shown. */
record CompareTexts(EvidenceScreens screens, LayerId earlierLayer, LayerId newerLayer) {

    String earlier(Stretch stretch) {
        return stretch.of(screens.documents().text(earlierLayer).orThrow());
    }

    String newer(Stretch stretch) {
        return stretch.of(screens.documents().text(newerLayer).orThrow());
    }
}
