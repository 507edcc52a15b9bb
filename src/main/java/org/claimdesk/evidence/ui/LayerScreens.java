package org.claimdesk.evidence.ui;

import org.claimdesk.evidence.Corrections;
import org.claimdesk.evidence.PassageLookups;
import org.claimdesk.evidence.Recognitions;
import org.springframework.stereotype.Component;

/** What the components for texts of documents need besides {@link EvidenceScreens}. */
@Component
class LayerScreens {

    private final Recognitions recognitions;
    private final Corrections corrections;
    private final PassageLookups lookups;

    LayerScreens(Recognitions recognitions, Corrections corrections, PassageLookups lookups) {
        this.recognitions = recognitions;
        this.corrections = corrections;
        this.lookups = lookups;
    }

    Recognitions recognitions() {
        return recognitions;
    }

    Corrections corrections() {
        return corrections;
    }

    PassageLookups lookups() {
        return lookups;
    }
}
