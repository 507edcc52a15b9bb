package org.claimdesk.evidence.ui;

import java.util.Locale;
import org.claimdesk.evidence.correction.Corrections;
import org.claimdesk.evidence.recognition.Recognitions;
import org.claimdesk.evidence.translation.Translations;
import org.claimdesk.evidence.verification.PassageLookups;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Desk;
import org.springframework.stereotype.Component;

/** What the components for texts of documents need besides {@link EvidenceScreens}. */
@Component
class LayerScreens {

    private final Recognitions recognitions;
    private final Corrections corrections;
    private final PassageLookups lookups;
    private final Translations translations;
    private final Desk desk;
    private final CurrentUser currentUser;

    LayerScreens(
            Recognitions recognitions,
            Corrections corrections,
            PassageLookups lookups,
            Translations translations,
            Desk desk,
            CurrentUser currentUser) {
        this.recognitions = recognitions;
        this.corrections = corrections;
        this.lookups = lookups;
        this.translations = translations;
        this.desk = desk;
        this.currentUser = currentUser;
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

    Translations translations() {
        return translations;
    }

    /** In which the desk publishes. */
    Locale deskLanguage() {
        return desk.current().language();
    }

    UserId person() {
        return currentUser.id();
    }
}
