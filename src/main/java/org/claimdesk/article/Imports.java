package org.claimdesk.article;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.IncomingText;
import org.claimdesk.shared.TextRules;
import org.claimdesk.store.Arrival;
import org.claimdesk.store.Bytes;
import org.claimdesk.store.KeepOutcome;
import org.claimdesk.store.Origin;
import org.claimdesk.user.Roles;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** How articles come in. Nothing is saved before a person has seen what was found. */
@Service
public class Imports {

    private static final String PASTE = "paste";
    private static final String PASTE_VERSION = "1";

    private final Bytes bytes;
    private final ArticleTexts texts;
    private final ArticleMaking making;

    Imports(Bytes bytes, ArticleTexts texts, ArticleMaking making) {
        this.bytes = bytes;
        this.texts = texts;
        this.making = making;
    }

    /** Imports a text as somebody pasted it. The captured bytes are its UTF-8. */
    @RolesAllowed(Roles.REVIEWER)
    public ImportOutcome importText(String pasted, ArticleDescription description) {
        return switch (TextRules.accept(pasted)) {
            case IncomingText.Refused(IncomingText.Reason reason, int position) ->
                    new ImportOutcome.Refused(refusal(reason));
            case IncomingText.Accepted(String text) -> importAccepted(pasted, text, description);
        };
    }

    /** Makes an article of captured bytes and the text that was taken out of them. */
    @RolesAllowed(Roles.REVIEWER)
    public ImportOutcome save(CapturedText captured, ArticleDescription description) {
        Optional<ArticleId> there = making.madeOf(captured.arrival().sha256());
        if (there.isPresent()) {
            return making.receiveAgain(there.get(), captured.arrival());
        }
        return switch (texts.keep(captured.text())) {
            case KeepOutcome.Kept kept -> make(captured, description);
            case KeepOutcome.TooLarge large -> refused(ImportRefusal.TOO_LARGE);
            case KeepOutcome.DiskRefused disk -> refused(ImportRefusal.DISK_REFUSED);
            case KeepOutcome.SourceLost lost -> refused(ImportRefusal.CONNECTION_LOST);
        };
    }

    private ImportOutcome importAccepted(
            String pasted, String text, ArticleDescription description) {
        byte[] utf8 = pasted.getBytes(StandardCharsets.UTF_8);
        return switch (bytes.keep(new ByteArrayInputStream(utf8))) {
            case KeepOutcome.Kept kept ->
                    save(
                            new CapturedText(
                                    new Arrival(
                                            kept.sha256(),
                                            kept.size(),
                                            description.title(),
                                            "text/plain",
                                            new Origin.Pasted()),
                                    text,
                                    PASTE,
                                    PASTE_VERSION,
                                    false),
                            description);
            case KeepOutcome.TooLarge large -> refused(ImportRefusal.TOO_LARGE);
            case KeepOutcome.DiskRefused disk -> refused(ImportRefusal.DISK_REFUSED);
            case KeepOutcome.SourceLost lost -> refused(ImportRefusal.CONNECTION_LOST);
        };
    }

    private ImportOutcome make(CapturedText captured, ArticleDescription description) {
        try {
            return making.make(captured, description);
        } catch (DataIntegrityViolationException e) {
            // Somebody imported the same bytes at the same moment and was quicker.
            return making.madeOf(captured.arrival().sha256())
                    .<ImportOutcome>map(there -> making.receiveAgain(there, captured.arrival()))
                    .orElseThrow(() -> e);
        }
    }

    private static ImportOutcome refused(ImportRefusal reason) {
        return new ImportOutcome.Refused(reason);
    }

    private static ImportRefusal refusal(IncomingText.Reason reason) {
        return switch (reason) {
            case EMPTY -> ImportRefusal.EMPTY;
            case ZERO_CHARACTER -> ImportRefusal.ZERO_CHARACTER;
            case LONE_SURROGATE -> ImportRefusal.LONE_SURROGATE;
        };
    }
}
