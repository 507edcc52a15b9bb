package org.claimdesk.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.shared.Sha256;

/** The end of the log: whoever notes it down can later prove that nothing before it has changed. */
public record LogHead(long position, Sha256 hash) {

    static final LogHead EMPTY = new LogHead(0, Sha256.NONE);

    private static final Pattern NOTED = Pattern.compile("([1-9]\\d{0,17})\\s+([0-9a-fA-F]{64})");

    /** Reads a head that was noted down; empty when the words are none. */
    public static Optional<LogHead> read(String words) {
        Matcher noted = NOTED.matcher(words.strip());
        return noted.matches()
                ? Optional.of(
                        new LogHead(
                                Long.parseLong(noted.group(1)),
                                new Sha256(noted.group(2).toLowerCase(Locale.ROOT))))
                : Optional.empty();
    }

    /** How a head is noted down. */
    public String noted() {
        return position + " " + hash.hex();
    }
}
