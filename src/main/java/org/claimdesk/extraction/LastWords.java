package org.claimdesk.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The end of what a process wrote to its standard error; the rest is read and forgotten. */
final class LastWords {

    private static final int KEPT = 2_000;

    /** A line of a stack trace: the method of a class, and where that stands. */
    private static final Pattern PLACE =
            Pattern.compile(
                    "^\\s*at [\\w.$/@<>-]{1,200}\\([\\w.$ ]{1,80}(?::\\d+)?\\)$",
                    Pattern.MULTILINE);

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

    /** Where errors were thrown, as far as it was written; nothing that may quote a file. */
    String places() {
        return PLACE.matcher(toString())
                .results()
                .map(place -> place.group().strip())
                .collect(Collectors.joining(" "));
    }

    @Override
    public synchronized String toString() {
        return words.toString().strip();
    }
}
