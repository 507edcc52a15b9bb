package org.claimdesk.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the two ends of the channel speak: each line is UTF-8; the caller sends its token, then the
 * command and its arguments, percent-encoded and parted by spaces; the desk answers lines whose
 * first character says what they are.
 */
final class Wire {

    static final int MOST_TOKEN = 64;
    static final int MOST_COMMAND = 64 * 1024;

    static final char LINE = '>';
    static final char PROGRESS = '~';
    static final char INTERRUPTED = '!';
    static final char EXIT = '=';

    private Wire() {}

    /** Empty when more came than was agreed on, or the other end left in between. */
    static Optional<String> line(InputStream in, int most) throws IOException {
        var said = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || said.size() > most) {
                return Optional.empty();
            }
            said.write(next);
        }
        String line = said.toString(StandardCharsets.UTF_8);
        return Optional.of(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    }

    static String command(List<String> words) {
        return words.stream()
                .map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8))
                .collect(Collectors.joining(" "));
    }

    /** What nobody could have encoded so stays as it came: the command finds no sense in it. */
    static List<String> words(String command) {
        return Arrays.stream(command.split(" ", -1)).map(Wire::decoded).toList();
    }

    private static String decoded(String word) {
        try {
            return URLDecoder.decode(word, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return word;
        }
    }
}
