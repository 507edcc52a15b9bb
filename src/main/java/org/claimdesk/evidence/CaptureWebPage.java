package org.claimdesk.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.claimdesk.job.JobContext;
import org.claimdesk.job.JobFailed;
import org.claimdesk.job.JobHandler;
import org.claimdesk.job.JobWords;
import org.claimdesk.store.DataFolder;
import org.claimdesk.store.FetchOutcome;
import org.claimdesk.store.Origin;
import org.claimdesk.store.StoreSettings;
import org.claimdesk.store.UrlFetch;
import org.springframework.stereotype.Component;

/** Fetches a page and keeps what came over the line. Done twice, it comes to one document. */
@Component
class CaptureWebPage implements JobHandler {

    static final String KIND = "document.capture";

    private static final int OK = 200;

    private final UrlFetch fetch;
    private final CaptureRows rows;
    private final Receiving receiving;
    private final CapturedDocuments documents;
    private final Path incoming;
    private final String largest;

    CaptureWebPage(
            UrlFetch fetch,
            CaptureRows rows,
            Receiving receiving,
            CapturedDocuments documents,
            DataFolder data,
            StoreSettings store) {
        this.fetch = fetch;
        this.rows = rows;
        this.receiving = receiving;
        this.documents = documents;
        this.incoming = data.sub("documents/incoming");
        this.largest = (store.largestFile().toBytes() >> 20) + " MB";
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext context) throws Exception {
        Optional<PendingCapture> asked = rows.open(CaptureId.of(context.data()));
        if (asked.isPresent()) {
            capture(asked.get(), context);
        }
    }

    private void capture(PendingCapture asked, JobContext context) throws Exception {
        String host = host(asked.address());
        context.progress(0, 0, JobWords.of("evidence.job.capturing", host));
        Path file = Files.createTempFile(incoming, "", ".warc");
        try {
            FetchOutcome outcome =
                    Watched.call(context, () -> fetch.capture(asked.address(), file));
            switch (outcome) {
                case FetchOutcome.Fetched fetched -> {
                    context.stopIfCancelled();
                    keep(asked, fetched.url(), file);
                }
                case FetchOutcome.Refused(FetchOutcome.Reason reason, String detail) ->
                        throw new JobFailed(JobWords.of(key(reason), host));
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void keep(PendingCapture asked, URI from, Path file) throws IOException {
        String name = name(from);
        Origin origin = new Origin.Captured(asked.address(), from, OK);
        Received received;
        try (InputStream bytes = Files.newInputStream(file)) {
            received =
                    receiving.receive(
                            new IncomingFile(name, bytes, asked.claim()).under(asked.restriction()),
                            origin,
                            document -> documents.became(asked, document, from));
        }
        switch (received) {
            case Received.Arrived arrived -> {}
            case Received.WasThere there -> {}
            case Received.TooLarge large -> throw failed("evidence.received.too-large", name);
            case Received.Empty empty -> throw failed("evidence.received.empty", name);
            case Received.Interrupted interrupted ->
                    throw failed("evidence.received.interrupted", name);
            case Received.DiskFull full -> throw failed("evidence.received.disk-full", name);
            case Received.NotWritten failed -> throw failed("evidence.received.not-written", name);
        }
    }

    private JobFailed failed(String key, String name) {
        return new JobFailed(JobWords.of(key, name, largest));
    }

    private static String key(FetchOutcome.Reason reason) {
        return "store.fetch." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String host(URI address) {
        return Objects.requireNonNullElse(address.getHost(), address.toString());
    }

    /** As a browser would name the page's file, with the host ahead. */
    private static String name(URI address) {
        String path = Objects.requireNonNullElse(address.getPath(), "");
        String last = path.replaceAll("/+$", "");
        last = last.substring(last.lastIndexOf('/') + 1);
        return host(address) + (last.isEmpty() ? "" : " " + last) + ".warc";
    }
}
