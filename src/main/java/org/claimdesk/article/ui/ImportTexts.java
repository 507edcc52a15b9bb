package org.claimdesk.article.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.claimdesk.article.ImportRefusal;
import org.claimdesk.extraction.Unreadable;
import org.claimdesk.store.FetchOutcome;

/** What people are told when nothing was imported. */
final class ImportTexts {

    private ImportTexts() {}

    static String of(ImportRefusal reason, String largest) {
        return reason == ImportRefusal.TOO_LARGE
                ? text("article.refused.too-large", largest)
                : nameOf("article.refused", reason);
    }

    static String of(String name, Unreadable.Reason reason) {
        String shown = name.isBlank() ? text("article.import.pasted") : name;
        return text(
                "article.unreadable." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                shown);
    }

    static String of(URI address, FetchOutcome.Reason reason) {
        return text(
                "store.fetch." + reason.name(),
                Objects.requireNonNullElse(address.getHost(), address.toString()));
    }
}
