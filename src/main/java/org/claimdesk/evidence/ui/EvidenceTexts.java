package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.EvidenceContent.Note;
import org.claimdesk.evidence.SourceDetails;
import org.claimdesk.evidence.SourceRank;
import org.claimdesk.shared.Locator;
import org.claimdesk.ui.Places;
import org.claimdesk.ui.Times;

/** How evidence is spoken of on screens. */
public final class EvidenceTexts {

    private EvidenceTexts() {}

    static String locator(Locator locator) {
        return Places.of(locator).orElseGet(() -> text("evidence.locator.whole"));
    }

    /** The document, and where in it the passage stands. */
    static String place(DocumentPassage passage) {
        return text(
                "evidence.card.place",
                passage.documentName(),
                Places.of(passage.spans()).orElseGet(() -> text("evidence.locator.whole")));
    }

    /** As in: Primary, National customs office. */
    public static String source(SourceDetails source) {
        return source.rank() == SourceRank.UNKNOWN
                ? source.name()
                : text(
                        "evidence.source.line",
                        nameOf("evidence.rank", source.rank()),
                        source.name());
    }

    /** With whom a note was taken, how and when, as far as it says so. */
    static String circumstances(Note note) {
        return String.join(" · ", note.circumstances(Times::format));
    }

    /** How long ago, as people say it; the day where it is long. */
    public static String ago(Instant time, Instant now) {
        Duration since = Duration.between(time, now);
        if (since.toMinutes() < 1) {
            return text("evidence.ago.now");
        }
        if (since.toHours() < 1) {
            return text("evidence.ago.minutes", since.toMinutes());
        }
        return since.toDays() < 1
                ? text("evidence.ago.hours", since.toHours())
                : since.toDays() < 14
                        ? text("evidence.ago.days", since.toDays())
                        : text("evidence.ago.on", Times.format(time));
    }

    /** What a document is called where it is listed: its title, else its name. */
    public static String title(DocumentDetails document) {
        return document.title().orElse(document.name());
    }

    /** The name of the file where a title stands for it: a title may say anything. */
    public static Optional<String> fileName(DocumentDetails document) {
        return document.title().filter(title -> !title.equals(document.name())).isPresent()
                ? Optional.of(document.name())
                : Optional.empty();
    }
}
