package org.claimdesk.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimdesk.store.Bytes;
import org.claimdesk.store.DataFolder;
import org.claimdesk.store.FetchOutcome;
import org.claimdesk.store.KeepOutcome;
import org.claimdesk.store.Origin;
import org.claimdesk.store.UrlFetch;
import org.springframework.stereotype.Component;

/** Brings in what lies at an address, through the one guarded way out. */
@Component
class ImportFetching {

    private final UrlFetch fetch;
    private final Bytes bytes;
    private final Path incoming;

    ImportFetching(UrlFetch fetch, Bytes bytes, DataFolder data) {
        this.fetch = fetch;
        this.bytes = bytes;
        this.incoming = data.sub("documents/incoming");
    }

    /** What was fetched and is kept, or why there is nothing to read. */
    sealed interface Result {
        record Fetched(Capture capture) implements Result {}

        record Not(ReadOutcome reason) implements Result {}
    }

    Result fetch(URI address) throws InterruptedException {
        try {
            Path file = Files.createTempFile(incoming, "", ".fetch");
            try {
                return switch (fetch.fetch(address, file)) {
                    case FetchOutcome.Fetched fetched -> keep(fetched.url(), file);
                    case FetchOutcome.Refused(FetchOutcome.Reason reason, String detail) ->
                            new Result.Not(new ReadOutcome.NotFetched(address, reason));
                };
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s could not be fetched".formatted(address), e);
        }
    }

    private Result keep(URI from, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return switch (bytes.keep(in)) {
                case KeepOutcome.Kept kept ->
                        new Result.Fetched(
                                new Capture(
                                        kept.sha256(),
                                        kept.size(),
                                        name(from),
                                        new Origin.Fetched(from)));
                case KeepOutcome.NotKept not ->
                        new Result.Not(new ReadOutcome.Refused(ImportRefusal.of(not)));
            };
        }
    }

    /** The last part of the path, as a browser would name the file. */
    private static String name(URI address) {
        String path = address.getPath() == null ? "" : address.getPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isEmpty() ? String.valueOf(address.getHost()) : last;
    }
}
