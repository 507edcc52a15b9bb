package org.claimdesk.audit.ui;

import java.util.Optional;
import org.claimdesk.audit.LogLine;
import org.claimdesk.audit.SubjectNames.Named;

/** An entry as the list shows it: with who did it, and the name of what it is about. */
record LogRow(LogLine line, String person, Optional<Named> about) {

    String kind() {
        return LogWords.words(line.entry().subject().kind());
    }
}
