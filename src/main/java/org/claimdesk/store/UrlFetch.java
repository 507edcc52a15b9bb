package org.claimdesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.claimdesk.store.FetchOutcome.Reason;
import org.claimdesk.store.FetchOutcome.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The one way out of the desk to foreign hosts. It reaches the open internet only, at the address
 * that it really connects to and again after every redirect; it has no cookies, no passwords, no
 * proxy, and limits on bytes and time.
 */
@Component
public class UrlFetch {

    private static final Logger log = LoggerFactory.getLogger(UrlFetch.class);

    private final FetchSettings settings;
    private final Predicate<InetAddress> allowed;
    private final Clock clock;

    @Autowired
    UrlFetch(FetchSettings settings, Clock clock) {
        this(settings, ForeignAddresses::isForeign, clock);
    }

    /** For tests that need a server on this machine; no configuration leads here. */
    UrlFetch(FetchSettings settings, Predicate<InetAddress> allowed, Clock clock) {
        this.settings = settings;
        this.allowed = allowed;
        this.clock = clock;
    }

    /**
     * Fetches what lies at a URL. An interrupt ends it.
     *
     * @param target where the bytes are written, unpacked; an existing file is replaced
     */
    public FetchOutcome fetch(URI url, Path target) throws InterruptedException {
        try (Fetching fetching = new Fetching(settings, allowed, target)) {
            return outcome(fetching, url);
        }
    }

    /**
     * Fetches what lies at a URL and writes a WARC file of all that went over the line, redirects
     * included. An interrupt ends it.
     *
     * @param warc an existing file, which is replaced; it is empty where the fetch was refused
     */
    public FetchOutcome capture(URI url, Path warc) throws InterruptedException {
        Instant start = clock.instant();
        try {
            Path spool = Files.createTempFile(warc.toAbsolutePath().getParent(), "", ".wire");
            try (WireRecorder recorder = new WireRecorder(spool, clock, settings.bytes())) {
                FetchOutcome outcome;
                try (Fetching fetching = Fetching.recorded(settings, allowed, warc, recorder)) {
                    outcome = outcome(fetching, url);
                }
                if (outcome instanceof FetchOutcome.Fetched) {
                    recorder.close();
                    WarcFile.write(warc, start, recorder.exchanges(), spool);
                }
                return outcome;
            } finally {
                Files.deleteIfExists(spool);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What was captured cannot be written", e);
        }
    }

    private FetchOutcome outcome(Fetching fetching, URI url) throws InterruptedException {
        try {
            FetchOutcome outcome = inTime(fetching, url);
            if (outcome instanceof Refused(Reason reason, String detail)) {
                log.warn("Fetch refused: reason={}", reason); // whose page it was stays unsaid
                fetching.giveUp();
            }
            return outcome;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A page could not be fetched", e.getCause());
        }
    }

    /** Finding a host can't be given a time limit: another thread does all of it. */
    private FetchOutcome inTime(Fetching fetching, URI url)
            throws ExecutionException, InterruptedException {
        FutureTask<FetchOutcome> task = new FutureTask<>(() -> fetching.from(url));
        Thread.ofVirtual().name("fetch").start(task);
        try {
            return task.get(settings.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new Refused(Reason.TOO_SLOW, "after " + settings.time());
        }
    }
}
