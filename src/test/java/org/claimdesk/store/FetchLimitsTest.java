package org.claimdesk.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import org.claimdesk.store.FetchOutcome.Reason;
import org.junit.jupiter.api.Test;

class FetchLimitsTest extends FetchesFromHere {

    @Test
    void stopsAnEndlessBody() throws Exception {
        assertThat(reason(fetch, url("/endless"))).isEqualTo(Reason.TOO_LARGE);
        assertThat(target()).isEmptyFile();
    }

    @Test
    void stopsHeadersThatNeverEnd() throws Exception {
        try (ServerSocket chatty = talking("X-More: and more\r\n")) {
            assertThat(reason(fetch, url(chatty))).isEqualTo(Reason.TOO_MANY_HEADERS);
            assertThat(target()).isEmptyFile();
        }
    }

    @Test
    void stopsAHeaderThatNeverEnds() throws Exception {
        try (ServerSocket chatty = talking("more and more")) {
            assertThat(reason(fetch, url(chatty))).isEqualTo(Reason.TOO_MANY_HEADERS);
        }
    }

    @Test
    void leavesNothingOfWhatCameTooSlowly() throws Exception {
        Files.writeString(target(), "what was there before");

        assertThat(reason(fetch, url("/drip"))).isEqualTo(Reason.TOO_SLOW);
        assertThat(target()).isEmptyFile();
    }

    @Test
    void leavesNothingOfWhatBrokeOff() throws Exception {
        assertThat(reason(fetch, url("/torn"))).isEqualTo(Reason.NO_ANSWER);
        assertThat(target()).isEmptyFile();
    }

    /** A server that repeats this in the head of its answer as long as anybody listens. */
    private ServerSocket talking(String words) throws IOException {
        ServerSocket socket = new ServerSocket(0, 1, HERE);
        workers.execute(
                () -> {
                    try (Socket caller = socket.accept();
                            OutputStream out = caller.getOutputStream()) {
                        out.write("HTTP/1.1 200 OK\r\nX-First: ".getBytes(ISO_8859_1));
                        while (true) {
                            out.write(words.repeat(100).getBytes(ISO_8859_1));
                        }
                    } catch (IOException e) {
                        // Nobody listens any more, as the test wants it.
                    }
                });
        return socket;
    }

    private URI url(ServerSocket socket) {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
    }

    @Test
    void countsBytesUnpacked() throws InterruptedException {
        assertThat(reason(fetch, url("/packed"))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void stopsASlowDripInTime() throws InterruptedException {
        long start = System.nanoTime();

        assertThat(reason(fetch, url("/drip"))).isEqualTo(Reason.TOO_SLOW);
        // The limit is two seconds, the drip would last for ever: anything between shows it.
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void stopsGoingRound() throws InterruptedException {
        assertThat(reason(fetch, url("/round"))).isEqualTo(Reason.TOO_MANY_REDIRECTS);
        assertThat(asked).hasSize(6);
    }
}
