package org.claimdesk.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The end of what a process wrote to its standard error; the rest is read and forgotten. */
final class LastWords {

    private static final int KEPT = 2_000;

    private final StringBuilder words = new StringBuilder();

    private LastWords() {}

    static LastWords of(InputStream stream) {
        LastWords last = new LastWords();
        Thread.ofPlatform().name("extraction-errors").daemon().start(() -> last.listen(stream));
        return last;
    }

    private void listen(InputStream stream) {
        byte[] piece = new byte[KEPT];
        try {
            for (int n = stream.read(piece); n >= 0; n = stream.read(piece)) {
                keep(new String(piece, 0, n, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            keep("(%s)".formatted(e.getMessage()));
        }
    }

    private synchronized void keep(String piece) {
        words.append(piece);
        words.delete(0, Math.max(0, words.length() - KEPT));
    }

    @Override
    public synchronized String toString() {
        return words.toString().strip();
    }
}
