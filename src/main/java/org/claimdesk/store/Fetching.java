package org.claimdesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.claimdesk.store.FetchOutcome.Fetched;
import org.claimdesk.store.FetchOutcome.Reason;
import org.claimdesk.store.FetchOutcome.Refused;
import org.jspecify.annotations.Nullable;

/** One fetch with its redirects. Closing it from another thread breaks its connection. */
final class Fetching implements AutoCloseable {

    private static final String GZIP = "gzip";

    private final FetchSettings settings;
    private final FetchTarget target;
    private final CloseableHttpClient client;
    private final @Nullable WireRecorder recorder;

    Fetching(FetchSettings settings, Predicate<InetAddress> allowed, Path target) {
        this(settings, GuardedConnections.to(allowed, settings.time()), target, null);
    }

    /**
     * @param recorder that writes down what goes over the line
     */
    static Fetching recorded(
            FetchSettings settings,
            Predicate<InetAddress> allowed,
            Path target,
            WireRecorder recorder) {
        return new Fetching(
                settings,
                GuardedConnections.recorded(allowed, settings.time(), recorder),
                target,
                recorder);
    }

    private Fetching(
            FetchSettings settings,
            HttpClientConnectionManager connections,
            Path target,
            @Nullable WireRecorder recorder) {
        this.settings = settings;
        this.target = new FetchTarget(target);
        this.recorder = recorder;
        HttpClientBuilder builder = HttpClients.custom();
        if (recorder != null) {
            // One exchange a connection, and bodies as they come: they are unpacked below.
            builder.setConnectionReuseStrategy((request, response, context) -> false)
                    .disableContentCompression();
        }
        client =
                builder.setConnectionManager(connections)
                        .setUserAgent("Claimdesk")
                        .setDefaultRequestConfig(
                                RequestConfig.custom()
                                        .setResponseTimeout(Timeout.of(settings.time()))
                                        .build())
                        .disableRedirectHandling() // each is looked at here
                        .disableAutomaticRetries()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .build();
    }

    FetchOutcome from(URI start) {
        URI url = start;
        try {
            for (int redirects = 0; redirects <= settings.redirects(); redirects++) {
                if (!isWebAddress(url)) {
                    return new Refused(Reason.NO_WEB_ADDRESS, String.valueOf(url.getScheme()));
                }
                Step step = step(url);
                if (step.outcome.isPresent()) {
                    return step.outcome.get();
                }
                url = step.next;
            }
            return new Refused(Reason.TOO_MANY_REDIRECTS, "more than " + settings.redirects());
        } catch (TooLarge e) {
            return new Refused(Reason.TOO_LARGE, "more than %d bytes".formatted(settings.bytes()));
        } catch (GuardedConnections.InternalAddress e) {
            return new Refused(Reason.INTERNAL, String.valueOf(e.getMessage()));
        } catch (UnknownHostException e) {
            return new Refused(Reason.UNKNOWN_HOST, String.valueOf(e.getMessage()));
        } catch (MessageConstraintException e) {
            return new Refused(Reason.TOO_MANY_HEADERS, e.toString());
        } catch (ZipException e) {
            return new Refused(Reason.NOT_GIVEN, e.toString()); // packed in no way that is known
        } catch (IOException e) {
            return new Refused(Reason.NO_ANSWER, e.toString());
        } catch (IllegalArgumentException e) {
            return new Refused(Reason.NO_WEB_ADDRESS, e.toString()); // a redirect to nonsense
        }
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
        try {
            target.close();
        } catch (IOException e) {
            throw new UncheckedIOException("What was fetched cannot be written", e);
        }
    }

    /** Leaves nothing of what was fetched; nothing is written from then on. */
    void giveUp() {
        try {
            target.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("What was fetched cannot be removed", e);
        }
    }

    /** Either where to go next, or what came of it. */
    private record Step(URI next, Optional<FetchOutcome> outcome) {}

    private Step step(URI url) throws IOException {
        HttpGet get = new HttpGet(url);
        get.setHeader(
                HttpHeaders.ACCEPT, "text/html,application/xhtml+xml,application/pdf,*/*;q=0.5");
        WireRecorder.@Nullable Exchange exchange = null;
        if (recorder != null) {
            exchange = recorder.begin(url);
            get.setHeader(HttpHeaders.ACCEPT_ENCODING, GZIP);
        }
        var recorded = exchange;
        return client.execute(
                get,
                response -> {
                    try {
                        return answer(url, response, recorded);
                    } catch (TooLarge e) {
                        get.cancel(); // else closing would read the answer to its end
                        throw e;
                    }
                });
    }

    private Step answer(
            URI url, ClassicHttpResponse response, WireRecorder.@Nullable Exchange exchange)
            throws IOException {
        int code = response.getCode();
        if (code == 301 || code == 302 || code == 303 || code == 307 || code == 308) {
            if (exchange != null) {
                pass(response, exchange);
            }
            var location = response.getFirstHeader(HttpHeaders.LOCATION);
            return location == null
                    ? ended(url, new Refused(Reason.NOT_GIVEN, code + " to nowhere"))
                    : new Step(url.resolve(location.getValue().strip()), Optional.empty());
        }
        if (code != HttpStatus.SC_OK) {
            return ended(url, new Refused(reason(code), "status " + code));
        }
        return ended(url, exchange == null ? keep(url, response) : keep(url, response, exchange));
    }

    private static Reason reason(int status) {
        return switch (status) {
            case 404, 410 -> Reason.NOT_FOUND;
            case 401, 403, 407 -> Reason.FORBIDDEN;
            case 402 -> Reason.PAID;
            case 451 -> Reason.WITHHELD;
            case 429, 503 -> Reason.BUSY;
            default -> Reason.NOT_GIVEN;
        };
    }

    /** What is recorded is unpacked only to see that it stays within bounds. */
    private FetchOutcome keep(URI url, ClassicHttpResponse response, WireRecorder.Exchange exchange)
            throws IOException {
        if (response.getEntity() == null) {
            return new Refused(Reason.EMPTY, "no body");
        }
        InputStream body = exchange.digesting(response.getEntity().getContent());
        Header encoding = response.getFirstHeader(HttpHeaders.CONTENT_ENCODING);
        boolean packed = encoding != null && GZIP.equalsIgnoreCase(encoding.getValue().strip());
        long kept = copy(packed ? new GZIPInputStream(body) : body);
        copy(body); // what stands behind the packed bytes belongs to the answer, too
        return kept == 0
                ? new Refused(Reason.EMPTY, "0 bytes")
                : new Fetched(url, FetchHeaders.mediaType(response), FetchHeaders.of(response));
    }

    private void pass(ClassicHttpResponse response, WireRecorder.Exchange exchange)
            throws IOException {
        if (response.getEntity() != null) {
            copy(exchange.digesting(response.getEntity().getContent()));
        }
    }

    private FetchOutcome keep(URI url, ClassicHttpResponse response) throws IOException {
        long kept = response.getEntity() == null ? 0 : copy(response.getEntity().getContent());
        return kept == 0
                ? new Refused(Reason.EMPTY, "0 bytes")
                : new Fetched(url, FetchHeaders.mediaType(response), FetchHeaders.of(response));
    }

    private long copy(InputStream body) throws IOException {
        long kept = 0;
        byte[] piece = new byte[1 << 16];
        for (int n = body.read(piece); n >= 0; n = body.read(piece)) {
            kept += n;
            if (kept > settings.bytes()) {
                throw new TooLarge();
            }
            if (recorder == null) {
                target.write(piece, n);
            }
        }
        return kept;
    }

    private static Step ended(URI url, FetchOutcome outcome) {
        return new Step(url, Optional.of(outcome));
    }

    private static boolean isWebAddress(URI url) {
        boolean web =
                "http".equalsIgnoreCase(url.getScheme())
                        || "https".equalsIgnoreCase(url.getScheme());
        return web && url.getHost() != null && url.getRawUserInfo() == null;
    }
}
