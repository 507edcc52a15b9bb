package org.claimdesk.evidence.ui;

import java.time.Clock;
import java.time.Instant;
import org.claimdesk.evidence.imports.DocumentImports;
import org.claimdesk.evidence.imports.ImportPulse;
import org.claimdesk.evidence.imports.ImportRunId;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.ActingAs;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.InactiveAccount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the screens of imports call. */
@Component
class ImportScreens {

    private static final Logger log = LoggerFactory.getLogger(ImportScreens.class);

    private final DocumentImports imports;
    private final ImportPulse pulse;
    private final CurrentUser currentUser;
    private final ActingAs actingAs;
    private final Clock clock;

    ImportScreens(
            DocumentImports imports,
            ImportPulse pulse,
            CurrentUser currentUser,
            ActingAs actingAs,
            Clock clock) {
        this.imports = imports;
        this.pulse = pulse;
        this.currentUser = currentUser;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    DocumentImports imports() {
        return imports;
    }

    ImportPulse pulse() {
        return pulse;
    }

    UserId person() {
        return currentUser.id();
    }

    Instant now() {
        return clock.instant();
    }

    /** The window that sent it was closed: nobody is signed in where that is heard. */
    void abandon(UserId person, ImportRunId run) {
        try {
            actingAs.run(person, () -> imports.abandon(run));
        } catch (InactiveAccount e) {
            log.info("Import {} is left as it is: its person is not active any more", run);
        }
    }
}
