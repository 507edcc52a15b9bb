package org.claimdesk.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.claimdesk.extraction.ArticleRead;
import org.claimdesk.extraction.Extractor;
import org.claimdesk.extraction.Unreadable;
import org.claimdesk.shared.IncomingText;
import org.claimdesk.shared.TextRules;
import org.claimdesk.store.Bytes;
import org.claimdesk.store.KeepOutcome;
import org.claimdesk.store.Origin;
import org.springframework.stereotype.Component;

/** Takes the text out of captured bytes, and what they tell about it. */
@Component
class ImportReading {

    private static final String PASTE_VERSION = "1";

    private final Bytes bytes;
    private final ArticleTexts texts;
    private final Extractor extractor;
    private final Outlets outlets;

    ImportReading(Bytes bytes, ArticleTexts texts, Extractor extractor, Outlets outlets) {
        this.bytes = bytes;
        this.texts = texts;
        this.extractor = extractor;
        this.outlets = outlets;
    }

    /** May take as long as the limits of the reading allow; an interrupt ends it. */
    ReadOutcome read(Capture capture) throws InterruptedException {
        return capture.origin() instanceof Origin.Pasted ? pasted(capture) : foreign(capture);
    }

    private ReadOutcome foreign(Capture capture) throws InterruptedException {
        Optional<URI> url =
                capture.origin() instanceof Origin.Fetched(URI address)
                        ? Optional.of(address)
                        : Optional.empty();
        Path file = bytes.path(capture.bytes());
        return switch (extractor.readArticle(file, capture.name(), url)) {
            case Unreadable(Unreadable.Reason reason, String detail, var details) ->
                    new ReadOutcome.NoText(capture.name(), reason);
            case ArticleRead read -> {
                var details = read.details();
                yield keep(
                        new Text(
                                capture,
                                read.text(),
                                details.mediaType(),
                                details.tool(),
                                details.toolVersion(),
                                read.cut()),
                        Proposal.of(details, head(read.text())));
            }
        };
    }

    private ReadOutcome pasted(Capture capture) throws InterruptedException {
        Optional<String> whole = decode(bytes.path(capture.bytes()));
        if (whole.isEmpty()) {
            return new ReadOutcome.Refused(ImportRefusal.NOT_UTF8);
        }
        return switch (TextRules.accept(whole.get())) {
            case IncomingText.Refused(IncomingText.Reason reason, int position) ->
                    new ReadOutcome.Refused(ImportRefusal.of(reason));
            case IncomingText.Accepted(String text) ->
                    keep(asPasted(capture, text), detailsOfPasted(capture, text));
        };
    }

    /** What was pasted is the text; the child only says what it seems to be. */
    private ArticleDescription detailsOfPasted(Capture capture, String text)
            throws InterruptedException {
        return extractor.readArticle(bytes.path(capture.bytes()), "pasted.txt", Optional.empty())
                        instanceof ArticleRead read
                ? Proposal.of(read.details(), head(text))
                : Proposal.ofText(head(text));
    }

    private TextHead head(String text) {
        return TextHead.of(text, outlets::isKnown);
    }

    Text asPasted(Capture capture, String text) {
        return new Text(capture, text, "text/plain", VersionDetails.PASTED, PASTE_VERSION, false);
    }

    ReadOutcome keep(Text read, ArticleDescription found) {
        return switch (texts.keep(read.text())) {
            case KeepOutcome.Kept kept ->
                    new ReadOutcome.Readable(
                            new CapturedText(
                                    read.capture().arrival(read.mediaType()),
                                    kept.sha256(),
                                    read.text().length(),
                                    Excerpt.of(read.text()),
                                    read.tool(),
                                    read.toolVersion(),
                                    read.cut()),
                            found);
            case KeepOutcome.NotKept not -> new ReadOutcome.Refused(ImportRefusal.of(not));
        };
    }

    /** A text as it was taken out of captured bytes. */
    record Text(
            Capture capture,
            String text,
            String mediaType,
            String tool,
            String toolVersion,
            boolean cut) {}

    private static Optional<String> decode(Path file) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The bytes %s cannot be read".formatted(file), e);
        }
    }
}
