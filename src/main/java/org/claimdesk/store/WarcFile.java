package org.claimdesk.store;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimdesk.shared.Sha256;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** What went over the line as a file in the form of ISO 28500 (decision 0080). */
final class WarcFile {

    static final String SOFTWARE = "Claimdesk";

    private static final String ALGORITHM = "sha256";
    private static final int LONGEST_HEAD = 1 << 20;
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private WarcFile() {}

    /**
     * Writes a file that says what made it, and then each request with the answer to it, redirects
     * included, as they went over the line.
     *
     * @param spool what the exchanges refer to
     */
    static void write(Path file, Instant at, List<WireRecorder.Exchange> exchanges, Path spool)
            throws IOException {
        try (WarcWriter writer = new WarcWriter(Files.newOutputStream(file));
                FileChannel answers = FileChannel.open(spool)) {
            Warcinfo info =
                    new Warcinfo.Builder()
                            .version(MessageVersion.WARC_1_1)
                            .date(at)
                            .fields(about())
                            .build();
            writer.write(info);
            for (WireRecorder.Exchange exchange : exchanges) {
                write(writer, info.id(), exchange, answers);
            }
        }
    }

    private static Map<String, List<String>> about() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("software", List.of(SOFTWARE));
        fields.put("format", List.of("WARC File Format 1.1"));
        fields.put(
                "conformsTo",
                List.of(
                        "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"));
        return fields;
    }

    private static void write(
            WarcWriter writer, URI info, WireRecorder.Exchange exchange, FileChannel answers)
            throws IOException {
        String target = exchange.url().toASCIIString();
        UUID answered = UUID.randomUUID();
        byte[] sent = exchange.sent();
        var request =
                new WarcRequest.Builder(target)
                        .version(MessageVersion.WARC_1_1)
                        .date(exchange.at())
                        .warcinfoId(info)
                        .concurrentTo(URI.create("urn:uuid:" + answered))
                        .blockDigest(digest(Sha256.of(sent)))
                        .body(MediaType.HTTP_REQUEST, sent);
        long from = finalHead(answers, exchange);
        long length = exchange.to() - from;
        var response =
                new WarcResponse.Builder(target)
                        .version(MessageVersion.WARC_1_1)
                        .recordId(answered)
                        .date(exchange.at())
                        .warcinfoId(info)
                        .payloadDigest(digest(WireRecorder.payload(exchange)))
                        .blockDigest(digest(hash(answers, from, length)));
        answers.position(from);
        response.body(MediaType.HTTP_RESPONSE, answers, length);
        exchange.address()
                .ifPresent(
                        address -> {
                            request.ipAddress(address);
                            response.ipAddress(address);
                        });
        writer.write(request.build());
        writer.write(response.build());
    }

    private static WarcDigest digest(Sha256 hash) {
        return new WarcDigest(ALGORITHM, hash.hex());
    }

    private static Sha256 hash(FileChannel file, long from, long length) throws IOException {
        var digest = Sha256.digest();
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        for (long at = from; at < from + length; ) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), from + length - at));
            int read = file.read(buffer, at);
            if (read < 0) {
                throw new IOException("What was received is shorter than it was");
            }
            digest.update(buffer.flip());
            at += read;
        }
        return Sha256.from(digest);
    }

    /** A record holds one answer: what a server says ahead of it, as "103 Early Hints", is none. */
    private static long finalHead(FileChannel file, WireRecorder.Exchange exchange)
            throws IOException {
        long from = exchange.from();
        ByteBuffer head =
                ByteBuffer.allocate((int) Math.min(LONGEST_HEAD, exchange.to() - exchange.from()));
        while (head.hasRemaining() && file.read(head, from + head.position()) >= 0) {
            // until it is full or the file ends
        }
        byte[] bytes = head.array();
        int at = 0;
        while (isAhead(bytes, at)) {
            at = endOfHead(bytes, at);
        }
        return from + at;
    }

    private static boolean isAhead(byte[] bytes, int at) {
        return bytes.length > at + 10
                && new String(bytes, at, 10, StandardCharsets.ISO_8859_1).matches("HTTP/1\\.\\d 1");
    }

    private static int endOfHead(byte[] bytes, int from) throws IOException {
        for (int at = from; at + END_OF_HEAD.length <= bytes.length; at++) {
            if (java.util.Arrays.equals(bytes, at, at + 4, END_OF_HEAD, 0, 4)) {
                return at + END_OF_HEAD.length;
            }
        }
        throw new IOException("A head that comes ahead of the answer has no end");
    }
}
