package org.claimdesk.article.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import java.net.URI;
import java.util.Objects;
import org.claimdesk.article.ImportRefusal;
import org.claimdesk.extraction.Unreadable;
import org.claimdesk.store.FetchOutcome;

/** What people are told when nothing was imported. */
final class ImportTexts {

    private ImportTexts() {}

    static String of(ImportRefusal reason, String largest) {
        return nameOf("article.refused", reason, largest);
    }

    static String of(String name, Unreadable.Reason reason) {
        String shown = name.isBlank() ? text("article.import.pasted") : name;
        return text(
                "article.refused.nothing-saved", nameOf("extraction.unreadable", reason, shown));
    }

    static String of(URI address, FetchOutcome.Reason reason) {
        String host = Objects.requireNonNullElse(address.getHost(), address.toString());
        return text("article.refused.nothing-saved", nameOf("store.fetch", reason, host));
    }
}
