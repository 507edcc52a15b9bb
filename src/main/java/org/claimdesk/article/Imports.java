package org.claimdesk.article;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.IncomingText;
import org.claimdesk.shared.TextRules;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.Bytes;
import org.claimdesk.store.KeepOutcome;
import org.claimdesk.store.Origin;
import org.claimdesk.store.SecondTry;
import org.claimdesk.user.ActingAs;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.springframework.stereotype.Service;

/**
 * How articles come in: bytes are received and kept, read in the background, shown to a person for
 * correction, and only then saved.
 */
@Service
public class Imports {

    private final Bytes bytes;
    private final ImportFetching fetching;
    private final ImportReading reading;
    private final RunningReadings readings;
    private final ArticleMaking making;
    private final CurrentUser currentUser;
    private final ActingAs actingAs;

    Imports(
            Bytes bytes,
            ImportFetching fetching,
            ImportReading reading,
            RunningReadings readings,
            ArticleMaking making,
            CurrentUser currentUser,
            ActingAs actingAs) {
        this.bytes = bytes;
        this.fetching = fetching;
        this.reading = reading;
        this.readings = readings;
        this.making = making;
        this.currentUser = currentUser;
        this.actingAs = actingAs;
    }

    /**
     * Keeps what was pasted or sent, and reads it in the background.
     *
     * @param source read to its end before this returns
     * @param name as the sender gave it
     * @param done told once, by another thread, unless what came is refused at once
     */
    @RolesAllowed(Roles.REVIEWER)
    public Receiving receive(
            InputStream source, String name, Origin origin, Consumer<ReadOutcome> done) {
        return switch (bytes.keep(source)) {
            case KeepOutcome.Kept kept when kept.size() == 0 ->
                    new Receiving.Refused(ImportRefusal.EMPTY);
            case KeepOutcome.Kept kept ->
                    new Receiving.Started(
                            start(new Capture(kept.sha256(), kept.size(), name, origin), done));
            case KeepOutcome.NotKept not -> new Receiving.Refused(ImportRefusal.of(not));
        };
    }

    /**
     * Fetches an address and reads what lies there, in the background.
     *
     * @param done told once, by another thread
     */
    @RolesAllowed(Roles.REVIEWER)
    public Reading fetch(URI address, Consumer<ReadOutcome> done) {
        UserId person = currentUser.id();
        return readings.start(
                () ->
                        switch (fetching.fetch(address)) {
                            case ImportFetching.Result.Fetched(Capture capture) ->
                                    read(capture, person);
                            case ImportFetching.Result.Not(ReadOutcome reason) -> reason;
                        },
                done);
    }

    /** Makes an article of what was read, as the person corrected it. */
    @RolesAllowed(Roles.REVIEWER)
    public ImportOutcome save(CapturedText captured, ArticleDescription description) {
        // Somebody else may import the same bytes, or name the same new outlet, at the same moment.
        return SecondTry.of(() -> saveOnce(captured, description));
    }

    private ImportOutcome saveOnce(CapturedText captured, ArticleDescription description) {
        Optional<ArticleId> there = making.madeOf(captured.arrival().sha256());
        return there.isPresent()
                ? making.receiveAgain(there.get(), captured.arrival())
                : making.make(captured, description);
    }

    /** Imports a text whose description is known. The captured bytes are its UTF-8. */
    @RolesAllowed(Roles.REVIEWER)
    public ImportOutcome importText(String pasted, ArticleDescription description) {
        return switch (TextRules.accept(pasted)) {
            case IncomingText.Refused(IncomingText.Reason reason, int position) ->
                    new ImportOutcome.Refused(ImportRefusal.of(reason));
            case IncomingText.Accepted(String text) -> importAccepted(pasted, text, description);
        };
    }

    private ImportOutcome importAccepted(
            String pasted, String text, ArticleDescription description) {
        byte[] utf8 = pasted.getBytes(StandardCharsets.UTF_8);
        return switch (bytes.keep(new ByteArrayInputStream(utf8))) {
            case KeepOutcome.Kept kept -> {
                var capture =
                        new Capture(
                                kept.sha256(),
                                kept.size(),
                                description.title(),
                                new Origin.Pasted());
                yield switch (reading.keep(reading.asPasted(capture, text), description)) {
                    case ReadOutcome.Readable readable -> save(readable.captured(), description);
                    case ReadOutcome.Refused(ImportRefusal reason) ->
                            new ImportOutcome.Refused(reason);
                    case ReadOutcome other ->
                            throw new IllegalStateException("A pasted text became " + other);
                };
            }
            case KeepOutcome.NotKept not -> new ImportOutcome.Refused(ImportRefusal.of(not));
        };
    }

    private Reading start(Capture capture, Consumer<ReadOutcome> done) {
        UserId person = currentUser.id();
        return readings.start(() -> read(capture, person), done);
    }

    private ReadOutcome read(Capture capture, UserId person) throws InterruptedException {
        Optional<ArticleId> there = making.madeOf(capture.bytes());
        if (there.isEmpty()) {
            return reading.read(capture);
        }
        var again = capture.arrival(making.mediaTypeOf(capture.bytes()));
        actingAs.run(person, () -> making.receiveAgain(there.get(), again));
        return new ReadOutcome.AlreadyThere(there.get());
    }
}
