package org.claimdesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what goes over the line, as it was sent and received below the encryption: heads,
 * chunks and packed bodies as they are. What came lies in a file, one answer after the other.
 */
final class WireRecorder implements AutoCloseable {

    /**
     * A head is small beside what its page may have; without a limit a redirect might never end.
     */
    private static final long HEADS = 1 << 20;

    private static final int LONGEST_REQUEST = 1 << 16;

    private final Path spool;
    private final Clock clock;
    private final long limit;
    private final List<Exchange> exchanges = new ArrayList<>();
    private @Nullable OutputStream file;
    private @Nullable Exchange running;
    private long received;
    private boolean closed;

    /**
     * @param spool a file of this recorder alone
     * @param limit the most bytes that all bodies may have on the line
     */
    WireRecorder(Path spool, Clock clock, long limit) {
        this.spool = spool;
        this.clock = clock;
        this.limit = limit + HEADS;
    }

    /** A request and the answer to it. */
    static final class Exchange {

        private final URI url;
        private final Instant at;
        private final long from;
        private final java.io.ByteArrayOutputStream sent = new java.io.ByteArrayOutputStream();
        private final MessageDigest payload = Sha256.digest();
        private @Nullable InetAddress address;
        private long to;

        private Exchange(URI url, Instant at, long from) {
            this.url = url;
            this.at = at;
            this.from = from;
            to = from;
        }

        URI url() {
            return url;
        }

        /** When the request was sent. */
        Instant at() {
            return at;
        }

        Optional<InetAddress> address() {
            return Optional.ofNullable(address);
        }

        byte[] sent() {
            return sent.toByteArray();
        }

        /** Where in the file the answer begins. */
        long from() {
            return from;
        }

        long to() {
            return to;
        }

        /** What feeds on the body as it passes: chunks are undone, packing is not. */
        InputStream digesting(InputStream body) {
            return new DigestInputStream(body, payload);
        }
    }

    synchronized Exchange begin(URI url) {
        Exchange exchange = new Exchange(url, clock.instant(), received);
        running = exchange;
        exchanges.add(exchange);
        return exchange;
    }

    synchronized void connected(@Nullable InetAddress address) {
        if (running != null) {
            running.address = address;
        }
    }

    synchronized void sent(byte[] bytes, int offset, int length) throws IOException {
        if (running != null) {
            if (running.sent.size() + length > LONGEST_REQUEST) {
                throw new IOException("The request is longer than any that the desk sends");
            }
            running.sent.write(bytes, offset, length);
        }
    }

    synchronized void received(byte[] bytes, int offset, int length) throws IOException {
        if (closed) {
            throw new IOException("The recording into %s was given up".formatted(spool));
        }
        if (received + length > limit) {
            throw new TooLarge();
        }
        OutputStream out = file;
        if (out == null) {
            out = Files.newOutputStream(spool);
            file = out;
        }
        out.write(bytes, offset, length);
        received += length;
        if (running != null) {
            running.to = received;
        }
    }

    /** All of them, in order. The file is complete once this is closed. */
    synchronized List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    /** Of a body that went by; to be asked once. */
    static Sha256 payload(Exchange exchange) {
        return Sha256.from(exchange.payload);
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (file != null) {
            file.close();
        }
    }
}
