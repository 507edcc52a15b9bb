package org.claimdesk.evidence;

import java.util.Optional;
import org.claimdesk.shared.DocumentId;

/** What a job that reads is told: which document, and with which limits if not the usual ones. */
record ReadingOrder(DocumentId document, Optional<LargerLimits> larger) {

    static ReadingOrder usual(DocumentId document) {
        return new ReadingOrder(document, Optional.empty());
    }

    String format() {
        return document + larger.map(limits -> ";" + limits.format()).orElse("");
    }

    static ReadingOrder parse(String data) {
        String[] words = data.split(";", 2);
        return new ReadingOrder(
                DocumentId.of(words[0]),
                words.length < 2 ? Optional.empty() : Optional.of(LargerLimits.parse(words[1])));
    }
}
